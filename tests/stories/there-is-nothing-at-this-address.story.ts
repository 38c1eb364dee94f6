import { expect, test } from "@playwright/test";
import { translator } from "#lib/language/translator";
import { signsIn } from "#tests/support/staff";

const addresses = {
  fr: ["/xyz", "/xyz/account", "/fr/xyz", "/fr/checkout/xyz", "/fr/account/orders/xyz", "/fr/orders/BF-0?token=forged"],
  en: ["/en/xyz", "/en/checkout/xyz", "/en/account/orders/xyz", "/en/orders/BF-0?token=forged"],
} as const;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ["fr", "en"] as const) {
    for (const address of addresses[locale]) {
      test(`${address} says so, kept by nobody`, async ({ page }) => {
        const answer = await page.goto(address);
        expect(answer?.status()).toBe(404);
        expect(answer?.headers()["cache-control"]).toContain("no-store");
        const title = translator(locale)("shop.notFound.title");
        await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      });
    }
  }

  test("the back office says so to those who work there, and asks the others who they are", async ({ page }) => {
    await page.goto("/admin/xyz");
    await expect(page).toHaveURL(/\/admin\/sign-in/);
    await signsIn(page, "jeanne@bonnefoy.example");
    for (const address of ["/admin/xyz", "/admin/orders/BF-0", "/admin/products/xyz", "/admin/stock/XYZ"]) {
      expect((await page.goto(address))?.status(), address).toBe(404);
      await expect(page.getByRole("heading", { level: 1, name: translator("fr")("admin.missingTitle") })).toBeVisible();
    }
  });
});

import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";

test("a list is read without the runtime, which comes with the first movement", async ({ page }) => {
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.resourceType() === "script" && request.url().includes("/_next/")) scripts.push(request.url());
  });
  await page.goto("/fr/c/maison-deco/luminaires");
  await page.waitForLoadState("networkidle");
  expect(scripts).toEqual([]);

  await page.mouse.move(200, 200);
  await page.mouse.move(240, 240);
  await expect(page.locator("html[data-runtime=on]")).toBeAttached();
  expect(scripts.length).toBeGreaterThan(0);
});

test("the drawer opens over the product, Escape closes it and gives the focus back", async ({ page }) => {
  const { t } = shopper(page);
  await page.goto("/fr/p/lampe-champignon-lueur");
  await page.mouse.move(200, 200);
  await expect(page.locator("html[data-runtime=on]")).toBeAttached();
  const button = page.getByRole("button", { name: t("product.add"), exact: true }).first();
  await expect(async () => {
    await button.click();
    await expect(page.getByRole("dialog")).toBeVisible({ timeout: 3000 });
  }).toPass();
  const drawer = page.getByRole("dialog");
  await expect(drawer.getByText(t("cart.added.subtotal", { count: 1 }))).toBeVisible();
  await expect(drawer.getByText(/livraison/).last()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(drawer).toBeHidden();
});

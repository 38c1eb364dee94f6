import { expect, test } from "@playwright/test";
import { translator } from "#lib/language/translator";
import { holdsNoBarrier } from "#tests/support/barriers";
import { shopper } from "#tests/support/shopper";

/** Pages of who buys: told before the offers come, beside which a total may change. */
for (const locale of ["fr", "en"] as const) {
  test(`cart, checkout and order hold no barrier, in ${locale}`, async ({ page }) => {
    const camille = shopper(page, locale);
    await camille.puts("voiture-petit-charpentier");
    await page.goto(`/${locale}/cart`);
    await holdsNoBarrier(page, "cart", locale);
    await camille.goesToCheckout();
    await holdsNoBarrier(page, "checkout", locale);
    await camille.orders();
    await expect(page.locator("form [role=alert]").first()).toBeVisible();
    await holdsNoBarrier(page, "checkout with errors", locale);
    await camille.saysWho();
    await camille.saysWhere();
    await camille.orders();
    const number = await camille.seesTheOrder();
    await holdsNoBarrier(page, "order", locale);
    await page.goto(`/${locale}/retractation/${number}${new URL(page.url()).search}`);
    await holdsNoBarrier(page, "withdrawal of an order", locale);
    await page.goto(`/${locale}/orders/${number}/exchange${new URL(page.url()).search}`);
    await holdsNoBarrier(page, "exchange", locale);
  });
}

test("a customer's account holds no barrier, in either language", async ({ page }) => {
  test.slow();
  const camille = shopper(page);
  await camille.signsIn("camille@bonnefoy.example");
  await camille.puts("voiture-petit-charpentier");
  await camille.goesToCheckout();
  await camille.saysWhere();
  await camille.orders();
  const number = await camille.seesTheOrder();
  for (const locale of ["fr", "en"] as const) {
    for (const room of ["/profile", "/sessions", "/addresses", "/messages", "/club", ""]) {
      await page.goto(`/${locale}/account${room}`);
      await holdsNoBarrier(page, `account${room}`, locale);
    }
    const link = translator(locale)("account.orders.see", { number });
    await page.getByRole("link", { name: link }).click();
    await camille.seesTheOrder();
    await holdsNoBarrier(page, "order of the account", locale);
    await page.goto(`/${locale}/orders/${number}/edit`);
    await holdsNoBarrier(page, "edit of an own order", locale);
  }
});

import { expect, test } from "@playwright/test";
import { cards, shopper } from "#tests/support/shopper";

for (const locale of ["fr", "en"] as const) {
  test(`a guest buys a lamp for home delivery, in ${locale}`, async ({ page }) => {
    const camille = shopper(page, locale);
    await camille.puts("voiture-petit-charpentier");
    await camille.goesToCheckout();

    expect(await page.locator("form input:visible:not([type=radio])").count(), "fields of a guest").toBeLessThanOrEqual(
      8,
    );
    const announced = await camille.total();
    await expect(camille.orderButton()).toContainText(announced.trim());
    await camille.saysWho();
    await camille.saysWhere();
    await camille.paysWith(cards.accepted);
    await camille.orders();

    await camille.seesTheOrder();
    expect(await camille.total(), "the total charged is the total announced").toBe(announced);
    await expect(page.getByText(/Rue Saint-Aubin|rue Saint-Aubin/)).toBeVisible();

    await page.goto(`/${locale}/cart`);
    await expect(page.getByText(camille.t("cart.emptyTitle"))).toBeVisible();
  });
}

test("a guest chooses the faster delivery, and the total follows before anything is paid", async ({ page }) => {
  const camille = shopper(page);
  await camille.puts("voiture-petit-charpentier");
  await camille.goesToCheckout();
  const slow = await camille.total();
  await camille.saysWho();
  await page.getByRole("radio").first().check();
  await expect(page.getByTestId("total")).not.toHaveText(slow);
  await expect(page.getByLabel(camille.t("checkout.email")), "nothing typed is lost").toHaveValue(
    camille.camille.email,
  );
  const fast = await camille.total();
  await camille.saysWhere();
  await camille.orders();
  await camille.seesTheOrder();
  expect(await camille.total()).toBe(fast);
});

test("without JavaScript, from the home page to the paid order, and back to it", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const camille = shopper(page);
  await page.goto("/");
  await expect(page).toHaveURL(/\/fr$/);
  await camille.puts("voiture-petit-charpentier");
  await camille.goesToCheckout();
  await camille.saysWho();
  await camille.saysWhere();
  await camille.orders();
  const number = await camille.seesTheOrder();

  await page.goto("/fr/contact");
  const main = page.getByRole("main");
  await main.getByRole("link", { name: /^Où est ma commande/ }).click();
  await main.getByLabel(camille.t("orders.find.number")).fill(number);
  await main.getByLabel(camille.t("orders.find.email")).fill(camille.camille.email);
  await main.getByRole("button", { name: camille.t("orders.find.continue"), exact: true }).click();
  await page.waitForURL(`**/fr/orders/${number}?token=*`);
  await expect(main).toContainText(number);
  await context.close();
});

test("a form filled in badly says what is wrong and keeps what was typed", async ({ page }) => {
  const camille = shopper(page);
  await camille.puts("voiture-petit-charpentier");
  await camille.goesToCheckout();
  await camille.saysWho({ email: "camille@", name: "Camille Rousseau" });
  await page.getByLabel(camille.t("checkout.postcode")).fill("4910");
  await camille.orders();

  await expect(page.getByText(camille.t("checkout.problems.email"))).toBeVisible();
  await expect(page.getByText(camille.t("checkout.problems.postcode"))).toBeVisible();
  await expect(page.getByLabel(camille.t("checkout.email"))).toHaveValue("camille@");
  await expect(page.getByLabel(camille.t("checkout.email"))).toBeFocused();
  await expect(page.getByLabel(camille.t("checkout.name"))).toHaveValue("Camille Rousseau");
});

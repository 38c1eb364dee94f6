import { expect, test } from "@playwright/test";
import { cards, shopper } from "#tests/support/shopper";

test("a declined card costs nothing and loses nothing; another card pays", async ({ page }) => {
  const camille = shopper(page);
  await camille.puts("voiture-petit-charpentier");
  await camille.goesToCheckout();
  await camille.saysWho();
  await camille.saysWhere();
  await camille.paysWith(cards.declined);
  await camille.orders();

  await expect(page.getByText(camille.t("checkout.refusals.payment_declined"))).toBeVisible();
  await expect(page.getByLabel(camille.t("checkout.line1"), { exact: true })).toHaveValue("18 rue Saint-Aubin");

  await camille.paysWith(cards.accepted);
  await camille.orders();
  await camille.seesTheOrder();
});

test("the bank asks for a confirmation: given, the order is placed; refused, the cart is intact", async ({ page }) => {
  const camille = shopper(page);
  await camille.puts("voiture-petit-charpentier");
  await camille.goesToCheckout();
  await camille.saysWho();
  await camille.saysWhere();
  await camille.paysWith(cards.asksTheBank);
  await camille.orders();
  await page.waitForURL(/\/payment\/3ds\//);
  await page.getByRole("button", { name: /Refuser|Decline/ }).click();
  await page.waitForURL(/\/fr\/checkout\?refused=/);
  await expect(page.locator("form [role=alert]").first()).toBeVisible();

  await camille.paysWith(cards.asksTheBank);
  await camille.orders();
  await page.waitForURL(/\/payment\/3ds\//);
  await page.getByRole("button", { name: /Confirmer|Confirm/ }).click();
  await camille.seesTheOrder();
});

test("pressed twice, ordered once", async ({ page }) => {
  const camille = shopper(page);
  await camille.puts("voiture-petit-charpentier");
  await camille.goesToCheckout();
  await camille.saysWho();
  await camille.saysWhere();
  await camille.orderButton().dblclick();
  const number = await camille.seesTheOrder();
  await page.goto("/fr/checkout");
  await expect(page, "the cart has become the order").toHaveURL(/\/fr\/cart$/);
  expect(number).toMatch(/^BF-\d+$/);
});

import { expect, test } from "@playwright/test";
import { shopper } from "#tests/support/shopper";
import { atTheDesk } from "#tests/support/staff";

test("a guest collects from Angers, and the store hands it over", async ({ page, browser }) => {
  const camille = shopper(page);
  await camille.puts("voiture-petit-charpentier");
  await page.goto("/fr/cart");
  await page.getByRole("button", { name: camille.t("cart.collect"), exact: true }).click();
  await expect(page.getByRole("heading", { name: /À retirer à .*Angers/ })).toBeVisible();

  await camille.goesToCheckout();
  await expect(page.getByLabel(camille.t("checkout.line1"), { exact: true }), "no address is asked").toHaveCount(0);
  await camille.saysWho();
  await camille.orders();
  const number = await camille.seesTheOrder();
  const link = page.url();

  const counter = await atTheDesk(browser);
  await counter.goto(`/admin/orders/${number}`);
  await counter.getByRole("button", { name: camille.t("admin.order.markReady") }).click();
  await counter.getByRole("button", { name: camille.t("admin.order.markCollected") }).click();
  await expect(counter.getByText(camille.t("admin.orders.states.collected"), { exact: true })).toBeVisible();

  await page.goto(link);
  await expect(page.getByText(camille.t("orders.steps.collected"), { exact: true })).toBeVisible();
  await counter.context().close();
});

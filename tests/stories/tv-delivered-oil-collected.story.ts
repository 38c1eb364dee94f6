import { expect, test } from "@playwright/test";
import { cards, shopper } from "#tests/support/shopper";

test("a guest has the television delivered and collects the oil, in one cart, and is promised both", async ({
  page,
}) => {
  const camille = shopper(page);
  await camille.puts("huile-olive-tramontane");
  await page.goto("/fr/cart");
  await page.getByRole("button", { name: camille.t("cart.collect"), exact: true }).click();
  await expect(page.getByRole("heading", { name: /À retirer à / })).toBeVisible();
  await camille.puts("televiseur-oled-lumivox-clair");

  await page.goto("/fr/cart");
  const ways = `${camille.t("cart.parcels", { count: 1 })} et ${camille.t("cart.pickups", { count: 1 })}`;
  await expect(page.getByRole("heading", { level: 1 })).toContainText(ways);
  const collected = page.getByRole("region", { name: /À retirer à / });
  const delivered = page.getByRole("region", { name: new RegExp(camille.t("cart.atHome")) });
  await expect(collected).toContainText("Tramontane");
  await expect(delivered).toContainText("Lumivox");
  await expect(delivered).not.toContainText("Tramontane");

  await camille.goesToCheckout();
  await camille.saysWho();
  await camille.saysWhere();
  const announced = await camille.total();
  await camille.paysWith(cards.accepted);
  await camille.orders();

  await camille.seesTheOrder();
  expect(await camille.total(), "delivery is paid once").toBe(announced);
  const promised = page.getByRole("heading", {
    level: 2,
    name: new RegExp(camille.t("orders.promised", { day: "" }).trim()),
  });
  await expect(promised).toHaveCount(2);
});

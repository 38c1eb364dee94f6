import { beforeAll, expect, test } from "vitest";
import { cardName } from "#components/credit/tender-name";
import { orderById } from "#lib/orders/queries";
import { aFullCart, press } from "#tests/support/a-buyer";
import { one } from "#tests/support/a-payment";
import { aShop, aVariant } from "#tests/support/a-shop";

beforeAll(async () => {
  await aShop();
  await aVariant({ sku: "SEEN", price: 4_900, stock: { WEB: 9 } });
});

test.each([
  ["pm_card_visa", "Visa •••• 4242"],
  ["pm_card_mastercard", "Mastercard •••• 4444"],
  ["pm_standin_apple_pay", "Apple Pay, Visa •••• 4242"],
])("an order says what paid it: %s is %s", async (card, name) => {
  const answer = await press(await aFullCart(one("SEEN")), { card });
  if (!answer.ok || answer.value.state !== "paid") throw new Error(JSON.stringify(answer));
  const [tender] = (await orderById(answer.value.order.id))?.tenders ?? [];
  expect(tender && cardName(tender, "fr")).toBe(name);
});

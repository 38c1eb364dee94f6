import { type Key, press } from "#tests/support/a-buyer";

/**
 * A shop of its own process in which these carts are paid at once: `tsx doomed-shop.ts '[{"cartId":…,"token":…}]'`. It
 * tells whoever started it of each order as it tells the shopper.
 */
const carts = JSON.parse(process.argv[2] ?? "[]") as Key[];
await Promise.all(
  carts.map(async (cart) => {
    const answer = await press(cart, { card: "pm_card_visa" });
    if (answer.ok && answer.value.state === "paid")
      process.send?.({ cartId: cart.cartId, orderId: answer.value.order.id });
  }),
);

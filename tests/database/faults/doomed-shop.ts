import { type Key, press } from "#tests/support/a-buyer";

/** A shop of its own process in which these carts are paid at once: `tsx doomed-shop.ts '[{"cartId":…,"token":…}]'`. */
const carts = JSON.parse(process.argv[2] ?? "[]") as Key[];
await Promise.all(carts.map((cart) => press(cart, { card: "pm_card_visa" })));

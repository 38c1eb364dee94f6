import { z } from "zod";
import { wording } from "#lib/catalogue/sale-terms";
import { isDelivered } from "#lib/delivery/regions";
import { newId } from "#lib/kernel/ids";
import { locales } from "#lib/kernel/locale";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { hashToken, newToken } from "#lib/platform/tokens";
import { cartKey, keyOf, wishesOf } from "./key.ts";
import { put } from "./lines.ts";
import { address, contact, fulfilment, quantity } from "./schema.ts";
import { addressColumns, changeOpenCart, contactColumns } from "./sql/change.ts";
import { takeLine } from "./sql/take-line.ts";
import { newCart, openCart } from "./sql/target-cart.ts";

const wish = z.strictObject({ sku: z.string().min(1).max(64), quantity, fulfilment: fulfilment.optional(), wording: wording.optional() });
/** An option's id, or a preference that is looked up again each time the cart is priced. */
const deliveryOption = z.string().min(1).max(40);

const notFound = () => refuse({ code: "cart_not_found" });
const notDelivered = (postcode: string) => refuse({ code: "not_delivered", postcode });

/** Opens a cart, empty or whole, so that an order through the API takes two calls. The token is told only here. */
export const createCart = command({
  name: "cart.create",
  input: z.strictObject({
    locale: z.enum(locales).default("fr"),
    lines: z.array(wish).max(100).default([]),
    contact: contact.optional(),
    address: address.optional(),
    deliveryOption: deliveryOption.optional(),
  }),
  allow: "anyone",
  async run(input, { actor, tx, now }) {
    if (input.address && !isDelivered(input.address.postcode)) return notDelivered(input.address.postcode);
    const [cartId, token] = [newId(), newToken()];
    const key = { cartId, tokenHash: hashToken(token) };
    const cart = newCart(key, { ...input, accountId: actor.kind === "customer" ? actor.id : null }, now);
    const filled = await put({ tx, now }, cart, wishesOf(input.lines));
    return filled.ok ? ok({ cartId, token }) : filled;
  },
});

/** Adds goods to a cart; goods already in it the same way grow by the quantity. */
export const addLine = command({
  name: "cart.add_line",
  input: z.strictObject({ ...cartKey, ...wish.shape }),
  allow: "anyone",
  async run({ sku, quantity, fulfilment, wording, ...key }, { tx, now }) {
    const added = await put({ tx, now }, openCart(keyOf(key), now), wishesOf([{ sku, quantity, fulfilment, wording }]));
    return added.ok ? ok({ lineId: added.value.lineIds[0] ?? "" }) : added;
  },
});

/** Changes how many, or how they reach the shopper; a line that becomes like another joins it. */
export const changeLine = command({
  name: "cart.change_line",
  input: z.strictObject({
    ...cartKey,
    lineId: z.uuid(),
    quantity: quantity.optional(),
    fulfilment: fulfilment.optional(),
  }),
  allow: "anyone",
  async run({ lineId, quantity, fulfilment, ...key }, { tx, now }) {
    const line = await takeLine(tx, keyOf(key), lineId, now);
    if (!line.cart_found) return notFound();
    if (!line.sku) return refuse({ code: "line_not_found" });
    const before = line.store_code ? ({ method: "pickup", store: line.store_code } as const) : undefined;
    const { sku, wording } = line;
    const changed = { sku, quantity: quantity ?? line.quantity, fulfilment: fulfilment ?? before, wording };
    const put_ = await put(
      { tx, now },
      openCart(keyOf(key), now),
      wishesOf([changed], () => lineId),
    );
    return put_.ok ? ok({ lineId: put_.value.lineIds[0] ?? lineId }) : put_;
  },
});

/** Takes a line out. What it was is returned, so that it can be put back. */
export const removeLine = command({
  name: "cart.remove_line",
  input: z.strictObject({ ...cartKey, lineId: z.uuid() }),
  allow: "anyone",
  async run({ lineId, ...key }, { tx, now }) {
    const line = await takeLine(tx, keyOf(key), lineId, now);
    if (!line.cart_found) return notFound();
    if (!line.sku) return refuse({ code: "line_not_found" });
    return ok({ sku: line.sku, quantity: line.quantity, store: line.store_code, wording: line.wording });
  },
});

export const setContact = command({
  name: "cart.set_contact",
  input: z.strictObject({ ...cartKey, ...contact.shape }),
  allow: "anyone",
  async run({ cartId, token, ...who }, { tx, now }) {
    return (await changeOpenCart(tx, keyOf({ cartId, token }), contactColumns(who), now)) ? ok(null) : notFound();
  },
});

/** Refuses `not_delivered` for a postcode we do not deliver to: overseas, Monaco. */
export const setAddress = command({
  name: "cart.set_address",
  input: z.strictObject({ ...cartKey, ...address.shape }),
  allow: "anyone",
  async run({ cartId, token, ...where }, { tx, now }) {
    if (!isDelivered(where.postcode)) return notDelivered(where.postcode);
    return (await changeOpenCart(tx, keyOf({ cartId, token }), addressColumns(where), now)) ? ok(null) : notFound();
  },
});

/** Whether the option can carry these goods is seen when the cart is priced; an unknown one is refused here. */
export const setDeliveryOption = command({
  name: "cart.set_delivery_option",
  input: z.strictObject({ ...cartKey, id: deliveryOption }),
  allow: "anyone",
  async run({ id, ...key }, { tx, now }) {
    const preference = id === "cheapest" || id === "earliest";
    if (!preference && !(await tx.deliveryMethod.findFirst({ where: { code: id, active: true } })))
      return refuse({ code: "unknown_delivery_option", id });
    return (await changeOpenCart(tx, keyOf(key), { deliveryMethod: id }, now)) ? ok(null) : notFound();
  },
});

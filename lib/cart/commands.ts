import { z } from "zod";
import { wording } from "#lib/catalogue/sale-terms";
import { keptBuyer } from "#lib/customers/buyer";
import { toldBuyer } from "#lib/customers/schema";
import { isDelivered } from "#lib/delivery/regions";
import { newId } from "#lib/kernel/ids";
import { locales } from "#lib/kernel/locale";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { hashToken, newToken } from "#lib/platform/tokens";
import { cartKey, keyOf, wishesOf } from "./key.ts";
import { put } from "./lines.ts";
import { type Address, address, contact, fulfilment, postcodeFits, quantity } from "./schema.ts";
import { addressColumns, changeOpenCart, contactColumns } from "./sql/change.ts";
import { takeLine } from "./sql/take-line.ts";
import { newCart, openCart } from "./sql/target-cart.ts";

const wish = z.strictObject({
  sku: z.string().min(1).max(64),
  quantity,
  fulfilment: fulfilment.optional(),
  wording: wording.optional(),
});
/** An option's id, or a preference that is looked up again each time the cart is priced. */
const deliveryOption = z.string().min(1).max(40);

const notFound = () => refuse({ code: "cart_not_found" });

/** Refuses an address that no way of delivery goes to: a country, or a part of one that has a VAT of its own. */
async function delivered(tx: Scene["tx"], { country, postcode }: Address) {
  const goesThere = { active: true, countries: { has: country } };
  if (country !== "FR" && !(await tx.deliveryMethod.findFirst({ where: goesThere, select: { code: true } })))
    return refuse({ code: "country_not_delivered", country });
  return isDelivered(postcode, country) ? ok(null) : refuse({ code: "not_delivered", postcode });
}

/** Opens a cart, empty or whole, so that an order through the API takes two calls. The token is told only here. */
export const createCart = command({
  name: "cart.create",
  input: z.strictObject({
    locale: z.enum(locales).default("fr"),
    lines: z.array(wish).max(100).default([]),
    contact: contact.optional(),
    address: address.optional(),
    buyer: toldBuyer.optional(),
    deliveryOption: deliveryOption.optional(),
  }),
  allow: "anyone",
  async run(input, { actor, tx, now }) {
    const goes = input.address ? await delivered(tx, input.address) : ok(null);
    if (!goes.ok) return goes;
    const buyer = input.buyer ? keptBuyer(input.buyer) : ok(null);
    if (!buyer.ok) return buyer;
    const [cartId, token] = [newId(), newToken()];
    const key = { cartId, tokenHash: hashToken(token) };
    const cart = newCart(
      key,
      { ...input, buyer: buyer.value, accountId: actor.kind === "customer" ? actor.id : null },
      now,
    );
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

/** Refuses `country_not_delivered`, and `not_delivered` for a postcode we do not deliver to: overseas, Monaco, the Canaries. */
export const setAddress = command({
  name: "cart.set_address",
  input: z.strictObject({ ...cartKey, ...address.shape }).refine(postcodeFits, { path: ["postcode"] }),
  allow: "anyone",
  async run({ cartId, token, ...where }, { tx, now }) {
    const goes = await delivered(tx, where);
    if (!goes.ok) return goes;
    return (await changeOpenCart(tx, keyOf({ cartId, token }), addressColumns(where), now)) ? ok(null) : notFound();
  },
});

/**
 * Says whom the cart is for: its buyer themselves, a company by its VAT number, a public body by its SIRET and what it
 * wants on the invoice. Refuses `vat_number_wrong` and `siret_wrong`.
 */
export const setBuyer = command({
  name: "cart.set_buyer",
  input: z.strictObject({ ...cartKey, buyer: toldBuyer }),
  allow: "anyone",
  async run({ buyer: told, ...key }, { tx, now }) {
    const kept = keptBuyer(told);
    if (!kept.ok) return kept;
    return (await changeOpenCart(tx, keyOf(key), { buyer: kept.value }, now)) ? ok(null) : notFound();
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

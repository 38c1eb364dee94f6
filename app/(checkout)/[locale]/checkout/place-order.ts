import { headers } from "next/headers";
import { addressOf } from "#app/caller";
import { type CartKey, readCartKey } from "#app/cookies";
import type { Fields } from "#app/form-fields";
import { setAddress, setBuyer, setContact, setDeliveryOption } from "#lib/cart/commands";
import { dropCredit } from "#lib/cart/commands-credit";
import { chooseRelayPoint } from "#lib/cart/commands-relay";
import { chooseSlot } from "#lib/cart/commands-slot";
import { address, contact } from "#lib/cart/schema";
import { checkOut } from "#lib/checkout/check-out";
import { isBought } from "#lib/checkout/queries";
import type { Outcome } from "#lib/checkout/schema";
import { settleCart } from "#lib/checkout/settle";
import type { Actor } from "#lib/kernel/actor";
import { defaultLocale, isLocale } from "#lib/kernel/locale";
import { ok, type Result, refuse } from "#lib/kernel/result";
import { ProviderUnavailable } from "#lib/payments/provider";
import { clock } from "#lib/platform/clock";
import type { Circumstance } from "#lib/platform/command";
import { shopUrl } from "#lib/platform/env";
import { log } from "#lib/platform/log";
import { outageOf } from "#lib/platform/outage";
import { enterTypedCode } from "../../../(shop)/[locale]/cart/typed-code.ts";
import { changesText, readAgreedDays } from "./agreed-days.ts";
import { keptCardOf, methodOf } from "./payment-method.ts";
import { readBuyer } from "./read-buyer.ts";

/** The form as it comes. Total and days are what the shopper saw; they are only compared, never charged nor promised. */
export type OrderForm = Readonly<{ key: CartKey | null; fields: Fields }>;

export const readOrderForm = async (fields: Fields): Promise<OrderForm> => ({
  key: await readCartKey(),
  fields: { ...fields, address: addressOf(await headers()) },
});

/**
 * Keeps what was filled in, then orders. "Update" only keeps and shows the new total. Returns where to go: the order,
 * the bank, or the page that waits for the bank. Every refusal leaves the cart intact; after `unavailable` and
 * `payment_unavailable` the same form sent again goes on where this one stopped.
 */
export async function placeFromForm(actor: Actor, raw: unknown, at: Circumstance = {}): Promise<Result<Next>> {
  try {
    return await place(actor, raw as OrderForm, at);
  } catch (error) {
    if (error instanceof ProviderUnavailable) return refuse({ code: "payment_unavailable" });
    const outage = outageOf(error);
    if (!outage) throw error;
    log.error({ err: error, outage }, "an order form was not heard");
    return refuse({ code: "unavailable" });
  }
}

async function place(actor: Actor, { key, fields }: OrderForm, at: Circumstance): Promise<Result<Next>> {
  if (!key) return refuse({ code: "cart_not_found" });
  const locale = isLocale(fields.locale) ? fields.locale : defaultLocale;
  const cart = { cartId: key.id, token: key.token };
  const outcome = (await isBought(key.id, key.token)) ? await settleCart(key.id, key.token, clock.now()) : null;
  if (outcome) return whereTo(outcome, locale);

  const kept = await keepWhatIsFilledIn(actor, cart, fields, at);
  const credits = await changeCredits(actor, key, fields, at);
  if (!credits.ok) return credits;
  if (fields.intent === "update" || fields.intent === "code" || fields.dropCredit)
    return refuse({ code: "total_updated" });
  if (!kept.ok) return kept;

  const agreedDueMinor = Number(fields.agreedDueMinor);
  const means = fields.means ?? "card";
  const byCard = agreedDueMinor > 0 && means === "card";
  const savedCardId = byCard ? keptCardOf(fields) : undefined;
  const paymentMethod = byCard && !savedCardId ? methodOf(fields) : undefined;
  if (paymentMethod === null) return refuse({ code: "invalid", field: "card" });
  const keepCard = Boolean(fields.keepCard);
  const payment = { paymentMethod, savedCardId, keepCard, returnUrl: `${shopUrl()}/${locale}/checkout/return` };
  const agreedTotalMinor = Number(fields.agreedTotalMinor);
  const declared = { ofAge: Boolean(fields.ofAge), atOnce: Boolean(fields.atOnce), again: Boolean(fields.again) };
  const agreed = {
    ...cart,
    acceptTerms: true,
    agreedTotalMinor,
    agreedDueMinor,
    agreedDays: readAgreedDays(fields),
    declared,
    means,
  };
  const result = await checkOut(actor, agreed, payment, at);
  if (result.ok) return whereTo(result.value, locale);
  const { refusal } = result;
  return refusal.code === "date_changed" ? refuse({ ...refusal, dates: changesText(refusal.changes, locale) }) : result;
}

type Key = Readonly<{ cartId: string; token: string }>;
type Next = Readonly<{ next: string; ordered: boolean }>;

async function keepWhatIsFilledIn(actor: Actor, cart: Key, fields: Fields, at: Circumstance) {
  const { email, name, phone, line1, line2, postcode, city, country = "FR", deliveryOption, withAddress } = fields;
  const who = contact.safeParse({ email, name, phone });
  const relayPoint = deliveryOption && fields[`relayPoint.${deliveryOption}`];
  const [date, half] = String(fields[`slot.${deliveryOption}`] ?? "").split("/");
  const where = withAddress ? address.safeParse({ line1, line2, postcode, city, country }) : null;
  const buyer = readBuyer(fields);
  const issues = [...(who.error?.issues ?? []), ...(buyer?.issues ?? []), ...(where?.error?.issues ?? [])];

  const steps = [
    () => (who.success ? setContact(actor, { ...cart, ...who.data }, at) : null),
    () => (buyer?.success ? setBuyer(actor, { ...cart, buyer: buyer.data }, at) : null),
    () => (where?.success ? setAddress(actor, { ...cart, ...where.data }, at) : null),
    () => (deliveryOption ? setDeliveryOption(actor, { ...cart, id: deliveryOption }, at) : null),
    () => (relayPoint ? chooseRelayPoint(actor, { ...cart, method: deliveryOption, id: relayPoint }, at) : null),
    () => (date && half ? chooseSlot(actor, { ...cart, method: deliveryOption, date, half }, at) : null),
  ];
  for (const step of steps) {
    const result = await step();
    if (result && !result.ok) {
      const field = whereItIsTold[result.refusal.code];
      return field ? refuse({ ...result.refusal, field }) : result;
    }
  }
  return issues.length > 0 ? refuse({ code: "invalid", issues }) : ok(null);
}

const whereItIsTold: Readonly<Record<string, string>> = { not_delivered: "postcode", country_not_delivered: "country" };

/** The buttons beside the total: a code that was typed, a gift card that is not to pay after all. */
async function changeCredits(
  actor: Actor,
  key: CartKey,
  { intent, code, dropCredit: creditId, address }: Fields,
  at: Circumstance,
): Promise<Result<unknown>> {
  if (creditId) return dropCredit(actor, { cartId: key.id, token: key.token, creditId }, at);
  if (intent !== "code" || !code) return ok(null);
  const entered = await enterTypedCode(actor, { key, code, address }, at);
  return entered.ok ? entered : refuse({ ...entered.refusal, field: "code" });
}

/** Where the browser goes for each way a payment can stand. */
export function whereTo(outcome: Outcome, locale: string): Result<Next> {
  switch (outcome.state) {
    case "paid":
      return ok({
        next: `/${locale}/orders/${outcome.order.number}?token=${encodeURIComponent(outcome.order.token)}`,
        ordered: true,
      });
    case "action":
      return outcome.actionUrl
        ? ok({ next: outcome.actionUrl, ordered: false })
        : refuse({ code: "payment_action_required" });
    case "waiting":
      return ok({ next: `/${locale}/checkout/return`, ordered: false });
    case "refunded":
      return refuse({ code: "refunded" });
    default:
      return refuse({ code: "payment_declined" });
  }
}

import type { ReactNode } from "react";
import { DeliveryChoice, type DeliveryChoiceOption } from "#components/checkout/delivery-choice";
import { RelayChoice } from "#components/checkout/relay-choice";
import { carrierPort } from "#lib/carriers/carriers";
import type { RelayPoint } from "#lib/carriers/schema";
import type { DeliveryOption, PricedCart } from "#lib/cart/schema";
import { relayPointsNear } from "#lib/delivery/relay-points";
import { windowText } from "#lib/delivery/window-text";
import { dayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** The ways this cart can be delivered, each with what has still to be chosen of it. */
export async function DeliveryWays({ cart, now, locale }: { cart: PricedCart; now: Date; locale: Locale }) {
  const t = translator(locale);
  const ways = await Promise.all(cart.deliveryOptions.map((option) => wayOf(option, cart, now)));
  return (
    <DeliveryChoice
      legend={t("checkout.when")}
      options={ways.filter(isOffered).map((way) => choiceOf(way, cart, locale))}
      chosen={cart.deliveryOption}
      updateLabel={t("checkout.updateTotal")}
    />
  );
}

/** An option; where its parcel is fetched at a point, those near the address: null before there is an address. */
type Way = Readonly<{ option: DeliveryOption; points: readonly RelayPoint[] | null; chosen: boolean }>;

async function wayOf(option: DeliveryOption, { address, deliveryOption }: PricedCart, now: Date): Promise<Way> {
  const near = option.kind === "relay" && address ? { method: option.id, postcode: address.postcode } : null;
  const points = near && (await relayPointsNear(near, carrierPort, now));
  return { option, points, chosen: option.id === deliveryOption };
}

/** Points that nobody can name are not offered; to whoever has chosen them already it is said. */
const isOffered = ({ points, chosen }: Way): boolean => points?.length !== 0 || chosen;

function choiceOf({ option, points, chosen }: Way, cart: PricedCart, locale: Locale): DeliveryChoiceOption {
  const t = translator(locale);
  const free =
    option.freeFrom !== null && option.price > 0
      ? t("checkout.freeFrom", { amount: moneyText(money(option.freeFrom), locale) })
      : null;
  return {
    id: option.id,
    title: dayText(new Date(option.promisedAt), locale),
    detail: [option.name, windowText(option.window, locale), free].filter(Boolean).join(", "),
    price: option.price === 0 ? t("cart.free") : moneyText(money(option.price), locale),
    ...(chosen && option.kind === "relay" && { more: relayChoice(option, points, cart, locale) }),
  };
}

function relayChoice(
  option: DeliveryOption,
  points: readonly RelayPoint[] | null,
  { relayPoint }: PricedCart,
  locale: Locale,
): ReactNode {
  const t = translator(locale);
  if (points && points.length > 0)
    return <RelayChoice option={option.id} points={points} chosen={relayPoint?.id ?? null} locale={locale} />;
  return (
    <p className="border-t border-hairline px-4 py-3.5 text-sm sm:pl-12">
      {t(points ? "checkout.relay.silent" : "checkout.relay.addressFirst")}
    </p>
  );
}

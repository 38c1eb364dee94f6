import type { ReactNode } from "react";
import { DeliveryChoice, type DeliveryChoiceOption } from "#components/checkout/delivery-choice";
import { RelayChoice } from "#components/checkout/relay-choice";
import { type OfferedSlot, SlotChoice } from "#components/checkout/slot-choice";
import { carrierPort } from "#lib/carriers/carriers";
import type { RelayPoint } from "#lib/carriers/schema";
import type { DeliveryOption, PricedCart } from "#lib/cart/schema";
import { slotsOf } from "#lib/delivery/queries-slots";
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
type Way = Readonly<{
  option: DeliveryOption;
  points: readonly RelayPoint[] | null;
  slots: readonly OfferedSlot[];
  chosen: boolean;
}>;

async function wayOf(option: DeliveryOption, { address, deliveryOption }: PricedCart, now: Date): Promise<Way> {
  const near = option.kind === "relay" && address ? { method: option.id, postcode: address.postcode } : null;
  const points = near && (await relayPointsNear(near, carrierPort, now));
  return { option, points, slots: await slotsOf(option), chosen: option.id === deliveryOption };
}

/** Points that nobody can name are not offered; to whoever has chosen them already it is said. */
const isOffered = ({ points, chosen }: Way): boolean => points?.length !== 0 || chosen;

function choiceOf(way: Way, cart: PricedCart, locale: Locale): DeliveryChoiceOption {
  const t = translator(locale);
  const { option, chosen } = way;
  const free =
    option.freeFrom !== null && option.price > 0
      ? t("checkout.freeFrom", { amount: moneyText(money(option.freeFrom), locale) })
      : null;
  return {
    id: option.id,
    title: dayText(new Date(option.promisedAt), locale),
    detail: [option.name, option.slotDays.length === 0 && windowText(option.window, locale), free]
      .filter(Boolean)
      .join(", "),
    price: option.price === 0 ? t("cart.free") : moneyText(money(option.price), locale),
    ...(chosen && { more: moreOf(way, cart, locale) }),
  };
}

/** What has still to be chosen of a way: where its parcel is fetched, or when its van comes. */
function moreOf({ option, points, slots }: Way, { relayPoint, slot }: PricedCart, locale: Locale): ReactNode {
  const t = translator(locale);
  if (option.kind === "relay")
    return points && points.length > 0 ? (
      <RelayChoice option={option.id} points={points} chosen={relayPoint?.id ?? null} locale={locale} />
    ) : (
      <Word>{t(points ? "checkout.relay.silent" : "checkout.relay.addressFirst")}</Word>
    );
  if (slots.length === 0) return null;
  return slots.some(({ free }) => free) ? (
    <SlotChoice option={option.id} slots={slots} chosen={slot} locale={locale} />
  ) : (
    <Word>{t("checkout.slot.full")}</Word>
  );
}

const Word = ({ children }: { children: string }) => (
  <p className="border-t border-hairline px-4 py-3.5 text-sm sm:pl-12">{children}</p>
);

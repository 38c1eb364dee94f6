import { ChosenNotice, LatePanel } from "#components/orders/late-panel";
import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import type { OrderView, ParcelView } from "#lib/orders/schema";
import { clock } from "#lib/platform/clock";
import { storesWithAll } from "#lib/promises/queries-collect";
import type { LateParcel } from "#lib/promises/schema";
import { chooseAction } from "./actions";

type Props = Readonly<{
  order: OrderView;
  late: ReadonlyMap<string, LateParcel>;
  /** The code of a choice that was refused. */
  refused: string | null;
  token: string;
  locale: Locale;
}>;

/** The parcels of an order that will be late: each with its choices, or with the one that was made. */
export async function Delays({ order, late, refused, token, locale }: Props) {
  const parcels = order.parcels.flatMap((parcel) => {
    const delay = late.get(parcel.id);
    return delay ? [{ parcel, delay }] : [];
  });
  const open = parcels.filter(({ delay }) => delay.state === "told" && !delay.choice);
  const stores = await Promise.all(open.map(({ parcel }) => storesWithAll(parcel.id, clock.now())));
  return (
    <>
      {refused && <Notice tone="error" title={refusalText(refused, locale).detail} className="xl:col-span-full" />}
      {open.map(({ parcel, delay }, i) => (
        <LatePanel
          key={parcel.id}
          late={delay}
          stores={stores[i] ?? []}
          refundMinor={refundOf(parcel, order)}
          link={{ number: order.number, token }}
          answer={chooseAction}
          locale={locale}
        />
      ))}
      {parcels.map(
        ({ parcel, delay: { choice, state } }) =>
          choice && state !== "kept" && <ChosenNotice key={parcel.id} choice={choice} locale={locale} />,
      )}
    </>
  );
}

/** What cancelling the parcel gives back, as the command counts it: its lines, and the delivery when nothing else is carried. */
function refundOf(parcel: ParcelView, { parcels, delivery, captured, owed, refunded }: OrderView): number {
  const others = parcels.filter(({ id, lines }) => id !== parcel.id && lines.some(standing));
  if (others.length === 0) return captured - owed - refunded;
  const carried = others.some(({ method, byMail }) => method === "delivery" && !byMail);
  const goods = parcel.lines.reduce((sum, line) => sum + line.totalGross - line.refunded, 0);
  return Math.min(goods + (carried ? 0 : delivery), captured - owed - refunded);
}

const standing = ({ quantity, cancelledQuantity }: ParcelView["lines"][number]): boolean =>
  quantity > cancelledQuantity;

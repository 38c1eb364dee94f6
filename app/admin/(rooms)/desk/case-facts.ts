import type { Facts } from "#lib/cases/macros";
import type { DeskCase } from "#lib/cases/queries-desk";
import { dayText } from "#lib/kernel/date-text";
import { dayOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import type { OrderView } from "#lib/orders/schema";
import type { LinePromise } from "#lib/promises/queries-order";

type Known = Readonly<{ order: OrderView | null; promises: ReadonlyMap<string, LinePromise>; locale: Locale }>;

/** What macros may say of a case, in its customer's language; what is not known stays away. */
export function factsOf({ name }: Pick<DeskCase, "name">, { order, promises, locale }: Known): Facts {
  const pending = [...promises.values()].filter(({ fulfilledAt, state }) => !fulfilledAt && state !== "released");
  const [next] = pending.sort((a, b) => b.forecastAt.getTime() - a.forecastAt.getTime());
  const isLate = next !== undefined && dayOf(next.forecastAt) > dayOf(next.promisedAt);
  const sent = order?.parcels.find(({ trackingCode }) => trackingCode);
  const amount = (minor: number | undefined) => (minor ? moneyText(money(minor), locale) : null);
  return {
    name: name.trim().split(/\s+/)[0] ?? null,
    order: order?.number ?? null,
    promised: next ? dayText(next.promisedAt, locale) : null,
    stands: next && !isLate ? dayText(next.promisedAt, locale) : null,
    expected: next ? dayText(next.forecastAt, locale) : null,
    delayed: next && isLate ? dayText(next.forecastAt, locale) : null,
    carrier: sent?.carrier ?? null,
    tracking: sent?.trackingCode ?? null,
    delivery: amount(order?.delivery),
    total: amount(order?.total),
  };
}

import { dayOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { clock } from "#lib/platform/clock";
import { returnableOrder } from "#lib/returns/queries-returnable";
import { currentActor } from "./actor.ts";

type Asked = Readonly<{
  params: Promise<{ locale: string; number: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}>;

/**
 * The order that a page is about, as far as whoever opened it may go back on it; null when it is not theirs. Of its lines,
 * `guaranteed` are those that left and are still under guarantee.
 */
export async function goingBackOn({ params, searchParams }: Asked) {
  const [{ locale, number }, asked, actor] = [await params, await searchParams, await currentActor()];
  const now = clock.now();
  const token = typeof asked.token === "string" ? asked.token : undefined;
  const order = await returnableOrder(actor, { number, token }, now);
  const today = dayOf(now);
  const guaranteed = (order?.lines ?? []).filter(
    ({ sent, guaranteeUntil }) => sent && (guaranteeUntil === null || guaranteeUntil >= today),
  );
  return { locale: locale as Locale, number, token, asked, now, order, guaranteed };
}

import { askedIn } from "#app/exchange-asked";
import { clock } from "#lib/platform/clock";
import { returnableByNumber } from "#lib/returns/queries-returnable";
import { counter } from "../../../../counter";

type Asked = Readonly<{
  params: Promise<{ order: string }>;
  searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}>;

/** The order that somebody brings something back of to a counter, and what of it; null when no order has this number. */
export async function orderHere({ params, searchParams }: Asked) {
  const [{ order: number }, asked] = [await params, await searchParams];
  const desk = await counter(`/counter/returns/order/${number}`, "returns.inspect");
  const now = clock.now();
  const order = await returnableByNumber(number, now);
  return { ...desk, asked, now, order, ...askedIn(asked, order) };
}

import { addressOf, isFromOurPages } from "#app/caller";
import { boughtProducts } from "#lib/orders/queries-bought";
import { clock } from "#lib/platform/clock";
import { limit } from "#lib/platform/rate-limit";

/** What is counted, each by a route of its own. */
type Counted = "placements" | "searches";

/** More than a person sees, searches and opens in a minute. */
const aMinute = { points: 60, seconds: 60 };
/** An order counts for what led to it once, and while it is this fresh. */
const aDay = { points: 1, seconds: 86_400 };

/** What a page of ours told in passing, to be counted; null where it comes from elsewhere, is none or is told too often. */
export async function told(request: Request, what: Counted): Promise<unknown> {
  const { headers } = request;
  if (!isFromOurPages(headers)) return null;
  if (!(await limit(what, addressOf(headers), aMinute)).allowed) return null;
  return asJson((await request.text()).slice(0, 12_000));
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The products that an order bought, by their handles, told once to each that counts; later, or of no fresh order, none. */
export async function boughtJustNow(number: string, what: Counted): Promise<readonly string[]> {
  const bought = await boughtProducts(number, new Date(clock.now().getTime() - aDay.seconds * 1_000));
  return bought.length > 0 && (await limit(`${what}:order`, number, aDay)).allowed ? bought : [];
}

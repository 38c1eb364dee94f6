import { z } from "zod";
import { system, visitor } from "#lib/kernel/actor";
import { locales } from "#lib/kernel/locale";
import { countSearch, countSearchOrders } from "#lib/search/commands-counted";
import { boughtJustNow, told } from "../told.ts";

/** Counts what was searched; always the same empty answer, for nobody waits for it. */
export async function POST(request: Request): Promise<Response> {
  const what = await told(request, "searches");
  if (what !== null) await count(what);
  return new Response(null, { status: 204 });
}

const ofOrder = z.object({
  order: z.object({
    number: z.string().max(30),
    from: z.record(z.string().max(100), z.object({ locale: z.enum(locales), query: z.string().max(200) })),
  }),
});

/** Of an order that was just placed, the texts that its products were found by; else a search or what was opened from it. */
async function count(what: unknown): Promise<void> {
  const { success, data } = ofOrder.safeParse(what);
  if (!success) {
    await countSearch(visitor, what);
    return;
  }
  const { number, from } = data.order;
  const bought = await boughtJustNow(number, "searches");
  const searched = bought.flatMap((handle) => (Object.hasOwn(from, handle) ? (from[handle] ?? []) : []));
  if (searched.length > 0) await countSearchOrders(system("searches"), { searched: searched.slice(0, 20) });
}

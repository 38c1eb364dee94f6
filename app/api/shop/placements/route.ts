import { z } from "zod";
import { visitor } from "#lib/kernel/actor";
import { countPlacements } from "#lib/placements/commands-counted";
import { boughtJustNow, told } from "../told.ts";

/** What says of itself that it is a machine is not counted; most of them run no script, and never come here. */
const robot = /bot|crawl|spider|slurp|headless|lighthouse|preview/i;

/** Counts what was seen and opened; always the same empty answer, for nobody waits for it. */
export async function POST(request: Request): Promise<Response> {
  const isPerson = !robot.test(request.headers.get("user-agent") ?? "bot");
  const what = isPerson ? await told(request, "placements") : null;
  if (what !== null && (await isNew(what))) await countPlacements(visitor, what);
  return new Response(null, { status: 204 });
}

const ofOrder = z.object({ order: z.object({ number: z.string().max(30) }) });

/** Whether it is about no order, or about one that nothing was told of yet. */
async function isNew(what: unknown): Promise<boolean> {
  const { success, data } = ofOrder.safeParse(what);
  return !success || (await boughtJustNow(data.order.number, "placements")).length > 0;
}

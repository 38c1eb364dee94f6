// Rehearses a draft of the demo shop on the last thirty days and prints how many orders were played in how many seconds.
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { startRehearsal } from "#lib/rehearsal/commands";
import { rehearsePortion } from "#lib/rehearsal/commands-portion";
import { rehearsal } from "#lib/rehearsal/queries";

const actor = system("bench");
const { id: promotionId } = await database.promotion.findFirstOrThrow({ where: { state: "draft" } });
const started = await startRehearsal(actor, { subject: { kind: "promotion", promotionId } });
if (!started.ok) throw new Error(started.refusal.code);

const began = performance.now();
for (let more = true; more; ) {
  const played = await rehearsePortion(actor, started.value);
  more = played.ok && played.value.worked;
}
const seconds = (performance.now() - began) / 1000;
const result = (await rehearsal(started.value.id))?.result;
console.log(JSON.stringify({ played: result?.orders ?? 0, reproduced: result?.reproduced ?? 0, seconds }));
await database.$disconnect();

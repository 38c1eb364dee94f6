// Makes a gift card of so many cents and prints its code, and its id.
import { issueCard } from "#lib/credit/issuing";
import { system } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { database, inTransaction } from "#lib/platform/database";

const moment = { now: new Date(), actor: system("bench") };
const made = await inTransaction(async (tx) =>
  ok(await issueCard({ tx, ...moment }, { amountMinor: Number(process.argv[2]), reason: "bench" })),
);
if (made.ok) console.log(JSON.stringify({ id: made.value.creditId, code: made.value.code }));
await database.$disconnect();

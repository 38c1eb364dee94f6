// Publishes a promotion, told as JSON, with its code if it names one, and prints its id.
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { addCode } from "#lib/promotions/commands-codes";
import { createPromotion } from "#lib/promotions/commands-draft";
import { publishPromotion } from "#lib/promotions/commands-publish";

const { code, ...draft } = JSON.parse(process.argv[2] ?? "{}");
const actor = system("bench");
const created = await createPromotion(actor, { needsCode: code !== undefined, ...draft });
if (!created.ok) throw new Error(JSON.stringify(created.refusal));
const { id } = created.value;
const added = code === undefined ? null : await addCode(actor, { promotionId: id, code });
if (added && !added.ok) throw new Error(JSON.stringify(added.refusal));
const published = await publishPromotion(actor, { id, version: 1 });
if (!published.ok) throw new Error(JSON.stringify(published.refusal));
console.log(JSON.stringify({ id }));
await database.$disconnect();

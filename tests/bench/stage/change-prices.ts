// Imports so many new prices from files, as an agent's CSV is read, has them signed and makes them stand; prints how long.

import { type Actor, system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { requestPriceChanges } from "#lib/pricing/commands";
import { approveBatch } from "#lib/pricing/commands-approve";
import { applyDuePrices } from "#lib/pricing/commands-due";
import { differenceOf, readPriceFile } from "#lib/pricing/price-file";
import { waitingBatches } from "#lib/pricing/queries-changes";
import { standingOf, standingPrices } from "#lib/pricing/queries-sheet";
import { basePrices } from "#lib/pricing/sheet";

const wanted = Number(process.argv[2]);
/** A file that changes half of the catalogue is stopped whole, so there are several. */
const perFile = 25_000;
const agent = system("import");

const standing = await standingPrices({}, basePrices);
const priced = standing.filter(({ minor }) => minor > 500).slice(0, wanted);
/** Up or down by a few per cent, as a supplier's new list; one in a thousand has lost its decimal point. */
const wish = (minor: number, n: number) => (n % 1000 === 7 ? minor * 100 : minor + (n % 2 ? 1 : -1) * (5 + (n % 40)));
const files: string[] = [];
for (let start = 0; start < priced.length; start += perFile) {
  const rows = priced
    .slice(start, start + perFile)
    .map(({ sku, minor }, n) => `${sku};${(wish(minor, n) / 100).toFixed(2)}`);
  files.push(["sku;prix", ...rows].join("\n"));
}

const asking = performance.now();
for (const [n, text] of files.entries()) {
  const file = readPriceFile(text);
  const { changes } = differenceOf(
    file,
    await standingOf(
      file.rows.map(({ sku }) => sku),
      basePrices,
    ),
    "fr",
  );
  const asked = changes.map(({ sku, toMinor }) => ({ sku, toMinor }));
  const answer = await requestPriceChanges(agent, { changes: asked, source: "import", reason: `Fichier ${n + 1}` });
  if (!answer.ok || answer.value.stopped) throw new Error(JSON.stringify(answer));
}
const guarded = (performance.now() - asking) / 1000;

const approver: Actor = {
  kind: "staff",
  id: newId(),
  name: "Bench",
  permissions: new Set(["prices.approve"]),
  storeCodes: [],
};
const applying = performance.now();
for (const batch of await waitingBatches()) await approveBatch(approver, { id: batch.id, hash: batch.hash });
for (let worked = 1; worked > 0; ) {
  const due = await applyDuePrices(system("price schedule"), {});
  worked = due.ok ? due.value.worked : 0;
}
const applied = (performance.now() - applying) / 1000;

const states = await database.priceChange.groupBy({ by: ["state"], _count: true });
const count = (state: string) => states.find((one) => one.state === state)?._count ?? 0;
console.log(JSON.stringify({ asked: priced.length, guarded, applied, stood: count("applied"), held: count("held") }));
await database.$disconnect();

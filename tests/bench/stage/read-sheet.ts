// Reads the price sheet again and again, its first page and one deep in the catalogue, and prints each time in ms.
import { database } from "#lib/platform/database";
import { priceSheet } from "#lib/pricing/queries-sheet";
import { basePrices, sheetSorts } from "#lib/pricing/sheet";
import { placeOf } from "#lib/pricing/sql/sheet-order";

const turns = Number(process.argv[2]);
const now = new Date();
const deepest = await database.variant.count();
const [deep] = await database.variant.findMany({ orderBy: { sku: "asc" }, skip: Math.floor(deepest * 0.75), take: 1 });
const cursors = new Map(
  await Promise.all(sheetSorts.map(async (sort) => [sort, await placeOf(deep?.id ?? "", sort)] as const)),
);

const read = async (turn: number, isDeep: boolean): Promise<number> => {
  const sort = sheetSorts[turn % sheetSorts.length] ?? "name";
  const began = performance.now();
  await priceSheet({ filter: {}, sort, scope: basePrices, cursor: isDeep ? (cursors.get(sort) ?? null) : null, now });
  return performance.now() - began;
};
const times = { first: [] as number[], deep: [] as number[] };
for (let turn = -8; turn < turns; turn++) {
  const [first, far] = [await read(turn + 8, false), await read(turn + 8, true)];
  if (turn < 0) continue;
  times.first.push(first);
  times.deep.push(far);
}
console.log(JSON.stringify({ variants: deepest, ...times }));
await database.$disconnect();

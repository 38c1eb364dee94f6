import { beforeAll, expect, test } from "vitest";
import { type Actor, visitor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { importLevels } from "#lib/stockroom/commands-import";
import { compareLevelFile } from "#lib/stockroom/queries-level-file";
import { aShop, aVariant } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

const now = new Date("2026-11-21T10:00:00Z");
const asked = { source: "Sage", asOf: "2026-11-21T06:00:00Z" };
let jeanne: Actor;

beforeAll(async () => {
  await aShop();
  jeanne = await aColleague("Jeanne Bonnefoy", "administrator");
  const vase = await aVariant({ sku: "VASE", stock: { WEB: 4, ANG: 1 } });
  await database.variant.update({ where: { id: vase }, data: { gtin: "3760123456789" } });
  await aVariant({ sku: "LAMP", stock: { WEB: 7 } });
});

const file = [
  "sku;lieu;niveau",
  "VASE;WEB;9",
  "VASE;ANG;-3",
  "LAMP;WEB;7",
  "NOBODY;WEB;2",
  "LAMP;LUN;2",
  "3760123456789;WEB;5",
  "LAMP;ANG;1e3",
].join("\n");

test("a file is compared line by line, changes nothing, and is then taken as it was shown", async () => {
  const compared = await compareLevelFile(jeanne, { text: file, ...asked }, { now });
  if (!compared.ok) throw new Error(compared.refusal.code);
  const { refused, changes, unchanged, levels } = compared.value;
  expect(refused.map(({ line, fault }) => `${line} ${fault}`)).toEqual([
    "3 negative",
    "5 unknown_sku",
    "6 unknown_place",
    "7 repeated",
    "8 not_a_number",
  ]);
  expect(changes).toEqual([{ sku: "VASE", location: "WEB", before: 4, after: 9 }]);
  expect(unchanged).toBe(1);
  const before = await database.stockLevel.aggregate({ _sum: { onHand: true } });
  expect(before._sum.onHand).toBe(12);

  expect(await importLevels(jeanne, { ...asked, levels, dryRun: false }, { now })).toMatchObject({
    value: { changed: 1, unchanged: 1 },
  });
  const again = await compareLevelFile(jeanne, { text: file, ...asked }, { now });
  expect(again).toMatchObject({ value: { changes: [], unchanged: 2 } });
  expect(await brokenInvariants()).toEqual({});
});

test("what is no file of levels, says too much, or comes from who may not is refused whole", async () => {
  const refusalOf = async (actor: Actor, text: string, at = asked.asOf) => {
    const answer = await compareLevelFile(actor, { ...asked, text, asOf: at }, { now });
    return answer.ok ? null : answer.refusal.code;
  };
  expect(await refusalOf(jeanne, "sku|lieu|niveau\nVASE|WEB|9")).toBe("no_level_file");
  expect(await refusalOf(jeanne, "sku;lieu;niveau\n")).toBe("no_level_file");
  expect(await refusalOf(jeanne, `sku;lieu;niveau\n${"VASE;WEB;1\n".repeat(5_001)}`)).toBe("level_file_too_large");
  expect(await refusalOf(jeanne, file, "2026-11-22T06:00:00Z")).toBe("as_of_not_past");
  expect(await refusalOf(visitor, file)).toBe("forbidden");
});

import { beforeAll, describe, expect, test } from "vitest";
import { publishRules, writeDraft } from "#lib/loyalty/commands-rules";
import { passTill } from "#lib/loyalty/commands-till";
import { programNow } from "#lib/loyalty/queries";
import { clubMovements, liability } from "#lib/loyalty/queries-liability";
import { draftOfRules, previewOf } from "#lib/loyalty/queries-rules";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aClub, aMember, aProgram, endow } from "#tests/support/a-member";
import { aShop } from "#tests/support/a-shop";
import { aColleague } from "#tests/support/staff-actors";

const at = { now: morning };
const generous = { ...aProgram, tiers: aProgram.tiers.map((tier) => ({ ...tier, earnBasisPoints: 600 })) };
let olivier: Awaited<ReturnType<typeof aColleague>>;
let jeanne: Awaited<ReturnType<typeof aColleague>>;

beforeAll(async () => {
  await aClub();
  olivier = await aColleague("Olivier", "merchandiser");
  jeanne = await aColleague("Jeanne", "owner");
});

const buy = async (accountId: string, receipt: string, paidMinor: number, burntMinor = 0, now = morning) =>
  passTill(jeanne, { accountId, store: "ANG", receipt, paidMinor, burntMinor }, { now });

describe("the rules of the club", () => {
  test("are written by one, read with what they would have cost, and published by another", async () => {
    const { id } = await aMember("Camille");
    await buy(id, "R-1", 10_000);
    expect(await writeDraft(olivier, { rules: generous }, at)).toMatchObject({ value: { revision: 1 } });
    const draft = await draftOfRules();
    expect(draft && (await previewOf(draft.program, morning))).toEqual({
      purchases: 1,
      earnedMinor: 300,
      draftMinor: 600,
    });
    expect(await publishRules(olivier, { revision: 1 }, at)).toMatchObject({ refusal: { code: "own_draft" } });
    await writeDraft(olivier, { rules: generous }, at);
    expect(await publishRules(jeanne, { revision: 1 }, at)).toMatchObject({ refusal: { code: "draft_changed" } });
    expect(await publishRules(jeanne, { revision: 2 }, at)).toMatchObject({ value: { number: 2 } });
    expect(await publishRules(jeanne, { revision: 2 }, at)).toMatchObject({ refusal: { code: "no_draft" } });
    expect(await programNow()).toEqual(generous);
    expect(await buy(id, "R-2", 10_000)).toMatchObject({ value: { earnedMinor: 600 } });
    expect(await previewOf(aProgram, morning)).toMatchObject({ purchases: 2, earnedMinor: 900, draftMinor: 600 });
  });

  test("are not written by who may not, nor without a first tier", async () => {
    const seller = await aColleague("Inès", "store_staff");
    expect(await writeDraft(seller, { rules: generous }, at)).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await writeDraft(olivier, { rules: { ...generous, tiers: [] } }, at)).toMatchObject({
      refusal: { code: "invalid" },
    });
  });
});

test("name categories that there are, and follow them to where they move", async () => {
  await aShop();
  const { path } = await database.category.findFirstOrThrow();
  const doubling = (category: string) => ({ ...generous, factors: [{ category, basisPoints: 20_000 }] });
  expect(await writeDraft(olivier, { rules: doubling("cuisnie") }, at)).toMatchObject({
    refusal: { code: "unknown_category", category: "cuisnie" },
  });
  const written = await writeDraft(olivier, { rules: doubling(path) }, at);
  if (!written.ok) throw new Error(written.refusal.code);
  const moved = `${path}-ailleurs`;
  const { id: categoryId } = await database.category.update({ where: { path }, data: { path: moved } });
  await database.categoryFormerPath.create({ data: { path, categoryId, movedAt: morning } });
  expect((await draftOfRules())?.program.factors).toMatchObject([{ category: moved }]);
  await publishRules(jeanne, { revision: written.value.revision }, at);
  expect((await programNow())?.factors).toMatchObject([{ category: moved }]);
});

test("what the shop owes is the sum of the cagnottes by SQL, by their month, and what the months' movements close with", async () => {
  const { id } = await aMember("Line");
  await endow(id, 700, new Date("2026-09-30T22:30:00Z"));
  await buy(id, "L-1", 20_000, 0, new Date("2026-10-15T10:00:00Z"));
  await buy(id, "L-2", 1_000, 900);
  const [sum] = await database.$queryRaw<{ total: number }[]>`
    SELECT coalesce(sum(balance_minor), 0)::int AS total FROM credit WHERE kind = 'club'`;
  const owed = await liability();
  expect(owed.totalMinor).toBe(sum?.total);
  expect(owed.totalMinor).toBeGreaterThan(0);
  expect(owed.months.map(({ month }) => month)).toContain("2027-11");
  const movements = await clubMovements();
  expect(movements.map(({ month }) => month)).toEqual(["2026-10", "2026-11"]);
  expect(movements.at(-1)?.closingMinor).toBe(owed.totalMinor);
  for (const [i, { openingMinor, closingMinor, month: _, ...why }] of movements.entries()) {
    expect(openingMinor).toBe(movements[i - 1]?.closingMinor ?? 0);
    expect(openingMinor + Object.values(why).reduce((all, minor) => all + minor, 0)).toBe(closingMinor);
  }
  expect(movements[0]).toMatchObject({ presentMinor: 700, earnedMinor: 1_200 });
  expect(movements[1]).toMatchObject({ paidInStoreMinor: -900 });
});

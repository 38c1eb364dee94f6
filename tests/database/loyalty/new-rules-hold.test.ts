import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { system } from "#lib/kernel/actor";
import { reckonOrder } from "#lib/loyalty/commands-earn";
import { passTill, takeTillBack } from "#lib/loyalty/commands-till";
import { loyaltyDiscrepancies } from "#lib/loyalty/queries-proof";
import type { LoyaltyProgram } from "#lib/loyalty/rules";
import { database } from "#lib/platform/database";
import { captures } from "#lib/processes/captures";
import { loyalty } from "#lib/processes/loyalty";
import { payments } from "#lib/processes/payments";
import { aClub, aMember, aProgram, standing } from "#tests/support/a-member";
import { aShop } from "#tests/support/a-shop";
import { aSplitOrder, anHourLater as now } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";

const settle = () => work([...captures, ...payments, ...loyalty]);
const ambassador = {
  code: "ambassadeur",
  nameFr: "Ambassadeur",
  nameEn: "Ambassador",
  earnBasisPoints: 400,
  returnDays: 14,
};
const ambassadors: LoyaltyProgram = {
  ...{ ...aProgram, expiryMonths: 24 },
  tiers: [...aProgram.tiers.slice(0, 1), { ...ambassador, fromPoints: 45 }],
};
let seller: Awaited<ReturnType<typeof aColleague>>;
let published = 1;

const publish = (program: LoyaltyProgram) =>
  database.loyaltyRules.create({
    data: { number: ++published, rules: program, authorName: "Jeanne", publishedBy: "Olivier", publishedAt: now },
  });

const groupsOf = async (accountId: string) =>
  (await database.customerGroupMember.findMany({ where: { accountId }, orderBy: { groupCode: "asc" } })).map(
    ({ groupCode }) => groupCode,
  );

beforeAll(async () => {
  await aShop();
  await aClub();
  seller = await aColleague("Inès", "store_staff");
});
afterEach(async () => expect(await loyaltyDiscrepancies()).toEqual([]));

const pass = (accountId: string, receipt: string, paidMinor: number, at = now) =>
  passTill(seller, { accountId, store: "ANG", receipt, paidMinor, burntMinor: 0 }, { now: at });

describe("rules published between an order and its parcel", () => {
  test("say where its member stands and how long the cagnotte lasts; what the order earns was agreed before", async () => {
    const member = await aMember("Camille");
    const { send } = await aSplitOrder("BETWEEN", { keptBy: member });
    await settle();
    await publish(ambassadors);
    await send();
    await settle();
    const credit = await database.credit.findFirstOrThrow({ where: { accountId: member.id } });
    expect(credit.balanceMinor).toBe(147);
    expect(credit.expiresAt?.toISOString()).toMatch(/^2028-11-21T/);
    expect(await standing(member.id)).toMatchObject({ tier: "ambassadeur", points: 49 });
    expect(await groupsOf(member.id)).toEqual(["club", "club-ambassadeur"]);
  });

  test("demote nobody whose tier the old ones did not know", async () => {
    await publish(aProgram);
    const member = await aMember("Line");
    const { send } = await aSplitOrder("UNKNOWN", { keptBy: member });
    await settle();
    await publish(ambassadors);
    await pass(member.id, "N-1", 10_000);
    expect(await standing(member.id)).toMatchObject({ tier: "ambassadeur" });
    await send();
    await settle();
    expect(await standing(member.id)).toMatchObject({ tier: "ambassadeur" });
  });
});

test("a tier that is done away with is left, and its prices with it", async () => {
  await publish(aProgram);
  const { id } = await aMember("Théo");
  await pass(id, "N-2", 50_000);
  expect(await groupsOf(id)).toEqual(["club", "club-fidele"]);
  await publish(ambassadors);
  await pass(id, "N-3", 1_000);
  expect(await groupsOf(id)).toEqual(["club", "club-ambassadeur"]);
});

test("a tier is kept a year from what was bought, not from what was given back", async () => {
  await publish(aProgram);
  const member = await aMember("Nadia");
  await pass(member.id, "N-4", 60_000);
  const { send, hand, orderId } = await aSplitOrder("KEPT", { keptBy: member });
  await send();
  await hand();
  await settle();
  const { tierUntil } = await standing(member.id);
  await database.orderLine.updateMany({ where: { orderId, sku: "KEPT-VASE" }, data: { refundedMinor: 3_000 } });
  await reckonOrder(system("test"), { orderId }, { now: new Date(now.getTime() + 86_400_000) });
  expect(await standing(member.id)).toMatchObject({ tier: "fidele", tierUntil });
});

test("a slip given back at the till of another member is not theirs", async () => {
  const [mine, other] = [await aMember("Anne"), await aMember("Bruno")];
  await pass(mine.id, "N-5", 10_000);
  const back = (accountId: string) =>
    takeTillBack(seller, { accountId, store: "ANG", receipt: "N-5", backMinor: 10_000 }, { now });
  expect(await back(other.id)).toMatchObject({ refusal: { code: "receipt_unknown" } });
  expect(await back(mine.id)).toMatchObject({ value: { moneyMinor: 10_000 } });
});

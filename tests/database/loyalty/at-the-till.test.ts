import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { expireCredits } from "#lib/credit/commands-system";
import { creditDiscrepancies } from "#lib/credit/queries";
import { type Actor, system } from "#lib/kernel/actor";
import { endTiers, giveBirthdays } from "#lib/loyalty/commands-days";
import { enrol, joinClub, tellBirthday } from "#lib/loyalty/commands-join";
import { passTill, takeTillBack } from "#lib/loyalty/commands-till";
import { readMembershipNumber } from "#lib/loyalty/membership-number";
import { loyaltyDiscrepancies } from "#lib/loyalty/queries-proof";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aClub, aMember, cagnotte, standing } from "#tests/support/a-member";
import { aColleague } from "#tests/support/staff-actors";

type Staff = Extract<Actor, { kind: "staff" }>;
let ines: Staff;
let accountId: string;
const at = { now: morning };
const till = (receipt: string, paidMinor: number, burntMinor = 0, who: Actor = ines) =>
  passTill(who, { accountId, store: "ANG", receipt, paidMinor, burntMinor }, at);
const back = (receipt: string, backMinor: number) =>
  takeTillBack(ines, { accountId, store: "ANG", receipt, backMinor }, at);

beforeAll(async () => {
  await aClub();
  ines = { ...(await aColleague("Inès", "store_staff")), storeCodes: ["ANG"] };
});
beforeEach(async () => {
  accountId = (await aMember("Camille")).id;
});
afterEach(async () => {
  expect(await loyaltyDiscrepancies()).toEqual([]);
  expect(await creditDiscrepancies()).toEqual([]);
});

describe("at the till of a store", () => {
  test("a slip earns, the cagnotte pays the next, and each slip counts once", async () => {
    expect(await till("T-100", 40_000)).toMatchObject({ value: { earnedMinor: 1_200 } });
    expect(await till("T-100", 40_000)).toMatchObject({ refusal: { code: "receipt_known" } });
    expect(await till("T-101", 800, 1_200)).toMatchObject({ value: { earnedMinor: 24, burntMinor: 1_200 } });
    expect(await cagnotte(accountId)).toBe(24);
    expect(await till("T-102", 100, 25)).toMatchObject({ refusal: { code: "cagnotte_short", leftMinor: 24 } });
    expect(await cagnotte(accountId)).toBe(24);
  });

  test("what is given back takes its earnings along: the money first, then what the cagnotte paid", async () => {
    await till("T-200", 40_000);
    await till("T-201", 10_000, 1_000);
    expect(await cagnotte(accountId)).toBe(500);
    expect(await back("T-201", 10_400)).toMatchObject({ value: { moneyMinor: 10_000, cagnotteMinor: 400 } });
    expect(await cagnotte(accountId)).toBe(500 - 300 + 400);
    expect(await back("T-201", 601)).toMatchObject({ refusal: { code: "more_than_paid", paidMinor: 600 } });
    expect(await back("T-201", 600)).toMatchObject({ value: { moneyMinor: 0, cagnotteMinor: 600 } });
    await till("T-202", 0, 1_200);
    expect(await back("T-200", 40_000)).toMatchObject({ value: { moneyMinor: 40_000 } });
    expect(await cagnotte(accountId)).toBe(0);
    expect(await standing(accountId)).toMatchObject({ owedMinor: 1_200, points: 0 });
    expect(await back("T-299", 1)).toMatchObject({ refusal: { code: "receipt_unknown" } });
  });

  test("what the end of the cagnotte took already is not owed when its article comes back; what was spent is", async () => {
    const end = { now: new Date("2027-11-22T10:00:00Z") };
    const later = (receipt: string, backMinor: number) =>
      takeTillBack(ines, { accountId, store: "ANG", receipt, backMinor }, end);
    await till("T-250", 40_000);
    await till("T-251", 40_000);
    await till("T-252", 0, 400);
    await expireCredits(system("test"), {}, end);
    expect(await later("T-250", 40_000)).toMatchObject({ ok: true });
    expect(await standing(accountId)).toMatchObject({ owedMinor: 0 });
    expect(await later("T-251", 40_000)).toMatchObject({ ok: true });
    expect(await standing(accountId)).toMatchObject({ owedMinor: 400 });
    expect(await cagnotte(accountId)).toBe(0);
  });

  test("an end that came before it was earned forgives nothing", async () => {
    const [end, next] = [{ now: new Date("2027-11-22T10:00:00Z") }, { now: new Date("2027-11-23T10:00:00Z") }];
    await till("T-260", 40_000);
    await expireCredits(system("test"), {}, end);
    const asked = { accountId, store: "ANG", receipt: "T-261" };
    await passTill(ines, { ...asked, paidMinor: 40_000, burntMinor: 0 }, next);
    await passTill(ines, { ...asked, receipt: "T-262", paidMinor: 0, burntMinor: 1_200 }, next);
    await takeTillBack(ines, { ...asked, backMinor: 40_000 }, next);
    expect(await standing(accountId)).toMatchObject({ owedMinor: 1_200 });
  });

  test("a cagnotte past its end is over, whether or not anybody swept it, before the next is earned", async () => {
    await till("T-270", 40_000);
    const late = { now: new Date("2027-12-21T10:00:00Z") };
    await passTill(ines, { accountId, store: "ANG", receipt: "T-271", paidMinor: 10_000, burntMinor: 0 }, late);
    expect(await cagnotte(accountId)).toBe(300);
  });

  test("what the cagnotte paid and gets back at the till lasts 90 days, and prolongs nothing else", async () => {
    await till("T-280", 40_000);
    await till("T-281", 0, 500);
    const later = { now: new Date("2027-03-21T10:00:00Z") };
    await takeTillBack(ines, { accountId, store: "ANG", receipt: "T-281", backMinor: 500 }, later);
    const { expiresAt, balanceMinor } = await database.credit.findFirstOrThrow({ where: { accountId } });
    expect(balanceMinor).toBe(1_200);
    expect(expiresAt).toEqual(new Date("2027-11-21T10:00:00Z"));
  });

  test("two tills that burn the same euros at once: one does", async () => {
    await till("T-300", 40_000);
    const both = await Promise.all([till("T-301", 0, 1_200), till("T-302", 0, 1_200)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await cagnotte(accountId)).toBe(0);
    expect(await standing(accountId)).toMatchObject({ owedMinor: 0 });
  });

  test("a colleague of another store has no business here", async () => {
    const lyon = { ...ines, storeCodes: ["LYO"] };
    expect(await till("T-400", 100, 0, lyon)).toMatchObject({ refusal: { code: "other_store" } });
    expect(await till("T-400", 100, 0, { ...ines, permissions: new Set() })).toMatchObject({
      refusal: { code: "forbidden" },
    });
  });
});

describe("a tier", () => {
  test("is reached at once, earns more from the next purchase on, and is kept until its day", async () => {
    await till("T-500", 50_000);
    expect(await standing(accountId)).toMatchObject({ tier: "fidele", tierUntil: new Date("2027-11-21T10:00:00Z") });
    expect(await till("T-501", 1_000)).toMatchObject({ value: { earnedMinor: 50 } });
    await back("T-500", 50_000);
    expect(await standing(accountId)).toMatchObject({ tier: "fidele" });
    await endTiers(system("test"), {}, { now: new Date("2027-11-21T10:00:00Z") });
    expect(await standing(accountId)).toMatchObject({ tier: "complice", tierUntil: null });
    const groups = await database.customerGroupMember.findMany({ where: { accountId }, orderBy: { groupCode: "asc" } });
    expect(groups.map(({ groupCode }) => groupCode)).toEqual(["club", "club-complice"]);
  });
});

describe("a birthday", () => {
  test("on the 29th of February is kept on the 28th of a shorter year, and once a leap one", async () => {
    await database.member.update({ where: { accountId }, data: { birthday: "02-29" } });
    const on = async (day: string) => giveBirthdays(system("test"), {}, { now: new Date(`${day}T10:00:00Z`) });
    await on("2027-02-28");
    expect(await cagnotte(accountId)).toBe(500);
    await on("2028-02-28");
    expect(await cagnotte(accountId)).toBe(500);
  });

  test("nobody worked on is made up for within the week", async () => {
    await database.member.update({ where: { accountId }, data: { birthday: "12-30" } });
    const on = async (day: string) => giveBirthdays(system("test"), {}, { now: new Date(`${day}T10:00:00Z`) });
    await on("2027-01-02");
    await on("2027-01-03");
    expect(await cagnotte(accountId)).toBe(500);
    await on("2027-12-30");
    expect(await cagnotte(accountId)).toBe(1_000);
  });
});

describe("joining", () => {
  test("at the counter opens one membership for an address, with a number that any till reads", async () => {
    const asked = { store: "ANG", name: "Lise Moreau", email: " Lise@Courrier.example ", phone: "06 12 34 56 78" };
    const agreed = { ...asked, consent: "Lise adhère au club.", agreed: "1" };
    const [first, second] = [await enrol(ines, agreed, at), await enrol(ines, agreed, at)];
    expect(second).toEqual(first);
    expect(first.ok && readMembershipNumber(first.value.number)).toBeTruthy();
    expect(first.ok && (await standing(first.value.accountId))).toMatchObject({
      joinedAtPlace: "ANG",
      joinedBy: "Inès",
      phone: "0612345678",
      consent: "Lise adhère au club.",
    });
    const { agreed: _, ...silent } = agreed;
    expect(await enrol(ines, silent, at)).toMatchObject({ refusal: { code: "invalid" } });
  });

  test("from the account takes one yes, which is kept; a birthday is told once and brings one present a year", async () => {
    const customer = { kind: "customer", id: accountId, name: "Camille", email: "c@courrier.example" } as const;
    expect(await joinClub(customer, { consent: "Encore une fois, oui." }, at)).toMatchObject({ ok: true });
    expect(await standing(accountId)).toMatchObject({ consent: "J’adhère au club Bonnefoy." });
    expect(await tellBirthday(customer, { day: "30", month: "2" })).toMatchObject({ refusal: { code: "no_such_day" } });
    await tellBirthday(customer, { day: "21", month: "11" });
    expect(await tellBirthday(customer, { day: "22", month: "11" })).toMatchObject({
      refusal: { code: "birthday_known" },
    });
    await giveBirthdays(system("test"), {}, at);
    await giveBirthdays(system("test"), {}, at);
    expect(await cagnotte(accountId)).toBe(500);
    await giveBirthdays(system("test"), {}, { now: new Date("2027-11-20T23:30:00Z") });
    expect(await cagnotte(accountId)).toBe(1_000);
  });
});

import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { system } from "#lib/kernel/actor";
import { giveBirthdays } from "#lib/loyalty/commands-days";
import { giveOrderTo, reckonOrder } from "#lib/loyalty/commands-earn";
import { joinClub, tellBirthday } from "#lib/loyalty/commands-join";
import { leaveClub } from "#lib/loyalty/commands-leave";
import { passTill } from "#lib/loyalty/commands-till";
import { findMember } from "#lib/loyalty/find-member";
import { cagnotteLeft, memberOf } from "#lib/loyalty/queries";
import { liability } from "#lib/loyalty/queries-liability";
import { endingCagnottes } from "#lib/loyalty/queries-mails";
import { loyaltyDiscrepancies } from "#lib/loyalty/queries-proof";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aClub, aMember, cagnotte, joinedAt, standing } from "#tests/support/a-member";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";

const at = { now: morning };
let ines: Awaited<ReturnType<typeof aColleague>>;
let camille: Awaited<ReturnType<typeof aMember>>;
let slips = 0;

const till = (paidMinor: number) =>
  passTill(ines, { accountId: camille.id, store: "ANG", receipt: `L-${slips++}`, paidMinor, burntMinor: 0 }, at);
const leave = () => leaveClub(camille, { agreed: "1" }, at);
const groups = () => database.customerGroupMember.count({ where: { accountId: camille.id } });

/** A lamp of 49 € that a customer buys, and that leaves. */
async function aLampOf(accountId: string, placedAt: Date): Promise<string> {
  const sku = `LEFT-${slips++}`;
  const variantId = await aVariant({ sku, price: 4900, stock: { WEB: 3 } });
  const { orderId } = await anOrder([{ variantId, sku, quantity: 1, unitGross: 4900 }]);
  await database.order.update({ where: { id: orderId }, data: { accountId, placedAt } });
  await database.parcel.updateMany({ where: { orderId }, data: { sentAt: morning } });
  return orderId;
}

beforeAll(async () => {
  await aShop();
  await aClub();
  ines = await aColleague("Inès", "store_staff");
});
beforeEach(async () => {
  camille = await aMember("Camille");
});
afterEach(async () => expect(await loyaltyDiscrepancies()).toEqual([]));

describe("who leaves the club", () => {
  test("loses card, tier, prices and birthday at once; nobody finds them at a counter", async () => {
    await till(50_000);
    await tellBirthday(camille, { day: "21", month: "11" });
    expect(await groups()).toBe(2);
    const { number } = await standing(camille.id);
    const { members } = await liability();
    expect(await leaveClub(camille, {}, at)).toMatchObject({ refusal: { code: "invalid" } });
    expect([await leave(), await leave()]).toMatchObject([{ ok: true }, { ok: true }]);
    expect(await groups()).toBe(0);
    expect(await memberOf(camille.id, morning)).toBeNull();
    expect((await liability()).members).toBe(members - 1);
    expect(await standing(camille.id)).toMatchObject({ phone: null, birthday: null, tierUntil: null });
    expect(await findMember(ines, { query: number, store: "ANG" })).toMatchObject({
      refusal: { code: "member_not_found" },
    });
    expect(await till(1_000)).toMatchObject({ refusal: { code: "member_not_found" } });
    await giveBirthdays(system("test"), {}, at);
    expect(await cagnotte(camille.id)).toBe(1_500);
    const deeds = await database.auditEntry.findMany({ where: { command: "loyalty.leave" } });
    expect(deeds.filter(({ subject }) => subject === `account:${camille.id}`)).toHaveLength(1);
  });

  test("keeps the cagnotte until its day, and what was bought as a member still earns; what is bought after does not", async () => {
    await till(10_000);
    const [before, after] = [await aLampOf(camille.id, joinedAt), await aLampOf(camille.id, new Date("2026-11-22"))];
    await leave();
    const { number } = await standing(camille.id);
    for (const orderId of [before, after]) await reckonOrder(system("test"), { orderId }, at);
    expect(await cagnotteLeft(camille.id, morning)).toMatchObject({ balance: 447 });
    const guests = await aLampOf(camille.id, morning);
    expect(await giveOrderTo(ines, { orderId: guests, number }, at)).toMatchObject({
      refusal: { code: "member_not_found" },
    });
    expect(await groups()).toBe(0);
    expect(await cagnotteLeft(camille.id, new Date("2027-11-22"))).toEqual({ balance: 0, expiresAt: null });
    const ends = await endingCagnottes(new Date("2027-11-10"), 30, 500);
    expect(ends.map(({ accountId }) => accountId)).not.toContain(camille.id);
  });

  test("may come back, with the number they had, to the first tier", async () => {
    await till(50_000);
    const { number } = await standing(camille.id);
    await leave();
    await joinClub(camille, { consent: "J’adhère de nouveau au club." }, { now: new Date("2026-12-01") });
    expect(await standing(camille.id)).toMatchObject({
      ...{ number, leftAt: null, tier: "complice", consent: "J’adhère de nouveau au club." },
      joinedAt: new Date("2026-12-01"),
    });
    expect(await groups()).toBe(2);
  });
});

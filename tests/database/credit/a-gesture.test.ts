import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { giveStoreCredit, undoGesture } from "#lib/credit/commands-store-credit";
import { creditDiscrepancies, storeCreditOf } from "#lib/credit/queries";
import { ledgerOf } from "#lib/credit/queries-desk";
import { creditRequestsFor } from "#lib/credit/queries-requests";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aColleague } from "#tests/support/staff-actors";

type Staff = Extract<Actor, { kind: "staff" }>;
let nadia: Staff;
let lea: Staff;
let accountId: string;
const at = { now: morning };
const give = (who: Actor, amountMinor: number) =>
  giveStoreCredit(who, { accountId, amountMinor, reason: "Colis en retard" }, at);

beforeAll(async () => {
  nadia = await aColleague("Nadia", "service_agent");
  lea = await aColleague("Léa", "service_lead");
});
beforeEach(async () => {
  await database.$executeRaw`TRUNCATE credit, credit_request CASCADE`;
  const email = `${newId()}@courrier.example`;
  const account = await database.account.create({
    data: { email, name: "Jeanne", kind: "customer", createdAt: morning },
  });
  accountId = account.id;
});
afterEach(async () => expect(await creditDiscrepancies()).toEqual([]));

describe("a gesture", () => {
  test("goes onto the one store credit of an account, up to what an agent or their lead may give", async () => {
    await Promise.all([give(nadia, 500), give(nadia, 700)]);
    expect(await give(nadia, 1_501)).toMatchObject({ value: { outcome: "waits", limitMinor: 1_500 } });
    expect(await give(lea, 1_501)).toMatchObject({ value: { outcome: "done" } });
    expect(await give(lea, 15_001)).toMatchObject({ value: { outcome: "waits", limitMinor: 15_000 } });
    expect(await storeCreditOf(accountId)).toMatchObject({ balance: 2_701 });
    expect(await creditRequestsFor(accountId)).toMatchObject([{ amount: 1_501 }, { amount: 15_001 }]);
  });

  test("is for customers: nobody gives to a colleague or to nobody", async () => {
    for (const stranger of [newId(), lea.id])
      expect(
        await giveStoreCredit(nadia, { accountId: stranger, amountMinor: 500, reason: "Personne" }, at),
      ).toMatchObject({ refusal: { code: "unknown_account" } });
  });

  test("one after the other: 150 € a day, then somebody else must say yes", async () => {
    const answers = await Promise.all(Array.from({ length: 12 }, () => give(nadia, 1_500)));
    expect(answers.filter((answer) => answer.ok && answer.value.outcome === "done")).toHaveLength(10);
    expect(await storeCreditOf(accountId)).toMatchObject({ balance: 15_000 });
  });
});

describe("undoing a gesture", () => {
  const entries = async () => ledgerOf((await storeCreditOf(accountId))?.id ?? "");
  const undo = (entryId: string) => undoGesture(nadia, { entryId, reason: "Mauvaise cliente" }, at);

  test("takes it back whole, once, however many press", async () => {
    await give(nadia, 1_000);
    await give(nadia, 700);
    const [, first] = await entries();
    const answers = await Promise.all(Array.from({ length: 8 }, () => undo(first?.id ?? "")));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter((one) => !one.ok && one.refusal.code === "already_undone")).toHaveLength(7);
    expect(await storeCreditOf(accountId)).toMatchObject({ balance: 700 });
    expect((await entries()).map(({ amount, undoable }) => [amount, undoable])).toEqual([
      [-1_000, false],
      [700, true],
      [1_000, false],
    ]);
    const [reversal] = await entries();
    expect(await undo(reversal?.id ?? "")).toMatchObject({ refusal: { code: "entry_not_found" } });
  });

  test("is refused when the customer is paying with it, and for what is no gesture", async () => {
    await give(nadia, 1_000);
    const credit = await storeCreditOf(accountId);
    const creditId = credit?.id ?? "";
    await database.creditHold.create({ data: { creditId, attemptId: newId(), amountMinor: 400, at: morning } });
    await database.credit.update({ where: { id: creditId }, data: { heldMinor: 400 } });
    const [entry] = await entries();
    expect(await undo(entry?.id ?? "")).toMatchObject({ refusal: { code: "credit_spent", leftMinor: 600 } });
    expect(await undo("999999999")).toMatchObject({ refusal: { code: "entry_not_found" } });
  });
});

import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import {
  activateGiftCard,
  adjustCredit,
  makeBatch,
  offerGiftCard,
  sellGiftCard,
  sendNewCode,
} from "#lib/credit/commands";
import { approveCreditRequest, rejectCreditRequest, takeBatch } from "#lib/credit/commands-requests";
import { giveStoreCredit } from "#lib/credit/commands-store-credit";
import { settleDueRequest } from "#lib/credit/commands-system";
import { creditDiscrepancies, storeCreditOf, usableGiftCard } from "#lib/credit/queries";
import { creditById, ledgerOf } from "#lib/credit/queries-desk";
import { creditRequest, openCreditRequests, waitingCreditRequests } from "#lib/credit/queries-requests";
import type { Actor } from "#lib/kernel/actor";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { creditMails } from "#lib/processes/credit-mails";
import { morning } from "#tests/support/a-buyer";
import { aGiftCard } from "#tests/support/a-gift-card";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";

type Staff = Extract<Actor, { kind: "staff" }>;
let ines: Staff;
let nadia: Staff;
let lea: Staff;
let jeanne: Staff;
const at = { now: morning };
const later = (minutes: number) => ({ now: new Date(morning.getTime() + minutes * 60_000) });
const paid = { receipt: "ANG-2611-0042", recipient: "camille@courrier.example", reason: "Vendue au comptoir" };
const offered = { recipient: "camille@courrier.example", reason: "Jeu de Noël" };

beforeAll(async () => {
  registerTemplates(templates);
  ines = await aColleague("Inès", "store_staff");
  nadia = await aColleague("Nadia", "service_agent");
  lea = await aColleague("Léa", "service_lead");
  jeanne = await aColleague("Jeanne", "owner");
});
beforeEach(() => database.$executeRaw`TRUNCATE credit, credit_request, credit_batch, mail, outbox_fact CASCADE`);
afterEach(async () => expect(await creditDiscrepancies()).toEqual([]));

/** The id of what an act left waiting. */
async function waits(answer: Promise<{ ok: boolean; value?: unknown }>): Promise<string> {
  const { value } = await answer;
  expect(value).toMatchObject({ outcome: "waits" });
  return (value as { requestId: string }).requestId;
}
const approve = (who: Actor, id: string, when = at) => approveCreditRequest(who, { id }, when);
const aCustomer = async () => {
  const account = await database.account.create({
    data: { email: `${newId()}@courrier.example`, name: "Jeanne", kind: "customer", createdAt: morning },
  });
  return account.id;
};

describe("a card that nobody paid for", () => {
  test("exists once a second person has said yes; both names stand in its ledger", async () => {
    const id = await waits(offerGiftCard(lea, { ...offered, amountMinor: 2_000 }, at));
    expect(await database.credit.count()).toBe(0);
    expect(await openCreditRequests()).toMatchObject([{ id, kind: "card", amount: 2_000, authorName: "Léa" }]);

    const approved = await approve(jeanne, id, later(30));
    if (!approved.ok) throw new Error(approved.refusal.code);
    expect(await creditById(approved.value.creditId ?? "")).toMatchObject({ state: "active", balance: 2_000 });
    expect(await ledgerOf(approved.value.creditId ?? "")).toMatchObject([{ kind: "issue", actorName: "Léa, Jeanne" }]);
    expect(await waitingCreditRequests()).toBe(0);
  });

  test("is never approved by its author, by who may not, twice, or a day later", async () => {
    const id = await waits(offerGiftCard(lea, { ...offered, amountMinor: 2_000 }, at));
    expect(await approve(lea, id)).toMatchObject({ refusal: { code: "own_request" } });
    expect(await approve(nadia, id)).toMatchObject({ refusal: { code: "forbidden" } });
    expect(await approve(jeanne, id, later(24 * 60))).toMatchObject({ refusal: { code: "approval_too_late" } });
    const answers = await Promise.all(Array.from({ length: 10 }, () => approve(jeanne, id)));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await database.credit.count()).toBe(1);
  });

  test("is dropped with a reason, by its author too, and lapses after a day", async () => {
    const first = await waits(offerGiftCard(lea, { ...offered, amountMinor: 2_000 }, at));
    expect(await rejectCreditRequest(nadia, { id: first, reason: "Non" }, at)).toMatchObject({
      refusal: { code: "forbidden_request" },
    });
    expect(await rejectCreditRequest(lea, { id: first, reason: "Erreur" }, at)).toMatchObject({ ok: true });
    const second = await waits(offerGiftCard(lea, { ...offered, amountMinor: 2_000 }, at));
    await settleDueRequest(system("credit"), {}, later(24 * 60));
    expect([await creditRequest(first), await creditRequest(second)]).toMatchObject([
      { state: "rejected", decidedByName: "Léa" },
      { state: "expired" },
    ]);
    expect(await database.credit.count()).toBe(0);
  });
});

describe("a till", () => {
  test("sells and activates within its ceilings, and sees no code", async () => {
    expect(await sellGiftCard(ines, { ...paid, amountMinor: 15_000 }, at)).toMatchObject({
      value: { outcome: "done" },
    });
    const made = await makeBatch(jeanne, { name: "Noël", count: 2, amountMinor: 5_000 }, at);
    if (!made.ok || made.value.outcome !== "done") throw new Error(JSON.stringify(made));
    const [code = ""] = made.value.codes;
    const activated = await activateGiftCard(ines, { code, receipt: "ANG-1" }, at);
    expect(activated).toMatchObject({ value: { outcome: "done" } });
    expect(JSON.stringify(activated)).not.toContain(code.slice(0, 9));
    for (const forbidden of [
      makeBatch(ines, { name: "Noël", count: 1, amountMinor: 5_000 }, at),
      offerGiftCard(ines, { ...offered, amountMinor: 500 }, at),
      adjustCredit(ines, { creditId: newId(), amountMinor: 500, reason: "Erreur" }, at),
    ])
      expect(await forbidden).toMatchObject({ refusal: { code: "forbidden" } });
  });

  test("that activates a dear card waits for somebody, and the card is worth nothing meanwhile", async () => {
    const batch = await waits(makeBatch(lea, { name: "Entreprises", count: 2, amountMinor: 30_000 }, at));
    await approve(jeanne, batch);
    const taken = await takeBatch(lea, { requestId: batch }, at);
    if (!taken.ok) throw new Error(taken.refusal.code);
    expect(await takeBatch(lea, { requestId: batch }, at)).toMatchObject({ refusal: { code: "request_not_waiting" } });

    const [code = ""] = taken.value.codes;
    const id = await waits(activateGiftCard(ines, { code, receipt: "ANG-7" }, at));
    expect(await usableGiftCard(database, code, morning)).toMatchObject({ refusal: { code: "code_unknown" } });
    expect(await approve(lea, id)).toMatchObject({ ok: true });
    expect(await usableGiftCard(database, code, morning)).toMatchObject({ value: { balance: { balance: 30_000 } } });
    expect(await activateGiftCard(ines, { code, receipt: "ANG-8" }, at)).toMatchObject({
      refusal: { code: "already_activated" },
    });
  });

  test("sells for 1 500 € a day and no cent more alone, however many sales at once", async () => {
    const sales = await Promise.all(
      Array.from({ length: 30 }, () => sellGiftCard(ines, { ...paid, amountMinor: 10_000 }, at)),
    );
    const done = sales.filter((sale) => sale.ok && sale.value.outcome === "done");
    expect(done).toHaveLength(15);
    expect(await waitingCreditRequests()).toBe(15);
    expect(await sellGiftCard(ines, { ...paid, amountMinor: 10_000 }, later(24 * 60 + 1))).toMatchObject({
      value: { outcome: "done" },
    });
  });
});

test("a correction, or a new code to another address, that is worth stealing takes two people", async () => {
  const { creditId, code } = await aGiftCard(40_000);
  const lost = { creditId, recipient: "voleur@courrier.example", reason: "Mail perdu" };
  const ids = [
    await waits(sendNewCode(lea, lost, at)),
    await waits(adjustCredit(lea, { creditId, amountMinor: 1_501, reason: "Erreur de caisse" }, at)),
    await waits(adjustCredit(lea, { creditId, amountMinor: -15_001, reason: "Erreur de caisse" }, at)),
  ];
  expect(await usableGiftCard(database, code, morning)).toMatchObject({ value: { balance: { balance: 40_000 } } });
  for (const id of ids.slice(1)) await approve(jeanne, id);
  expect(await creditById(creditId)).toMatchObject({ balance: 26_500 });
});

test("a yes that comes when the money is gone changes nothing", async () => {
  const { creditId } = await aGiftCard(40_000);
  const id = await waits(adjustCredit(lea, { creditId, amountMinor: -30_000, reason: "Volée" }, at));
  await adjustCredit(lea, { creditId, amountMinor: -15_000, reason: "Volée" }, at);
  expect(await approve(jeanne, id)).toMatchObject({ refusal: { code: "below_held" } });
  expect(await creditById(creditId)).toMatchObject({ balance: 25_000 });
  expect(await creditRequest(id)).toMatchObject({ state: "waiting" });
});

test("who must say yes is told at once, its author is not", async () => {
  await giveStoreCredit(nadia, { accountId: await aCustomer(), amountMinor: 4_000, reason: "Colis en retard" }, at);
  await work(creditMails);
  await work(creditMails);
  const mails = await database.mail.findMany({ where: { template: "credit_waits" } });
  expect(new Set(mails.map(({ recipient }) => recipient))).toEqual(
    new Set([lea, jeanne].map(({ id }) => `${id}@bonnefoy.example`)),
  );
  expect(mails).toHaveLength(2);
  expect(mails[0]?.text).toContain("Colis en retard");
});

test("in a shop of one person it waits a quarter of an hour, and is mailed to them", async () => {
  const [accountId, gone] = [await aCustomer(), { disabledAt: morning }];
  await database.account.update({ where: { id: lea.id }, data: gone });
  await giveStoreCredit(jeanne, { accountId, amountMinor: 20_000, reason: "Grand geste" }, at);
  await work(creditMails);
  expect(await database.mail.findMany()).toMatchObject([{ recipient: `${jeanne.id}@bonnefoy.example` }]);

  expect(await settleDueRequest(system("credit"), {}, later(14))).toMatchObject({ value: { worked: 0 } });
  expect(await storeCreditOf(accountId)).toBeNull();
  expect(await settleDueRequest(system("credit"), {}, later(15))).toMatchObject({ value: { worked: 1 } });
  expect(await storeCreditOf(accountId)).toMatchObject({ balance: 20_000 });
  await database.account.update({ where: { id: lea.id }, data: { disabledAt: null } });
});

import { afterEach, describe, expect, test } from "vitest";
import {
  activateGiftCard,
  adjustCredit,
  blockCredit,
  makeBatch,
  sellGiftCard,
  sendNewCode,
} from "#lib/credit/commands";
import { expireCredits } from "#lib/credit/commands-system";
import { askBalance, balanceShown, creditDiscrepancies, usableGiftCard } from "#lib/credit/queries";
import { creditById, creditsDesk, ledgerOf } from "#lib/credit/queries-desk";
import { type Actor, system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { morning } from "#tests/support/a-buyer";
import { aGiftCard } from "#tests/support/a-gift-card";

const ines: Actor = {
  kind: "staff",
  id: newId(),
  name: "Inès",
  permissions: new Set(["credit.issue", "credit.sell"]),
  storeCodes: [],
};
const nadia: Actor = { ...ines, name: "Nadia", permissions: new Set(["credit.read"]) };
const at = { now: morning };
const dayMs = 24 * 3600_000;
const manyCards = async (name: string, count: number) => {
  const made = await makeBatch(ines, { name, count, amountMinor: 3000 }, at);
  if (!made.ok || made.value.outcome !== "done") throw new Error(JSON.stringify(made));
  return made.value.codes;
};
const usable = (code: string, now = morning) => usableGiftCard(database, code, now);
const origin = () => ({ address: newId(), session: null });

afterEach(async () => expect(await creditDiscrepancies()).toEqual([]));

describe("issuing", () => {
  const card = {
    amountMinor: 5000,
    receipt: "ANG-2611-0042",
    recipient: "Camille@Courrier.example",
    reason: "Vendue au comptoir",
  };

  test("a card that was paid for is worth its amount for a year; its code waits for its mail", async () => {
    const issued = await sellGiftCard(ines, card, at);
    if (!issued.ok || issued.value.outcome !== "done") throw new Error(JSON.stringify(issued));
    const { creditId } = issued.value;
    expect(await creditById(creditId)).toMatchObject({
      state: "active",
      balance: 5000,
      expiresAt: new Date(morning.getTime() + 365 * dayMs).toISOString(),
    });
    expect(await ledgerOf(creditId)).toMatchObject([{ kind: "issue", amount: 5000, actorName: "Inès" }]);
    const told = await database.outboxFact.findFirstOrThrow({ where: { name: "credit.card_to_send" } });
    expect(told.payload).toEqual({ creditId, recipient: "camille@courrier.example", locale: "fr" });
  });

  test("is not for who may only look", async () =>
    expect(await sellGiftCard(nadia, card, at)).toMatchObject({ refusal: { code: "forbidden" } }));

  test.each([[-100], [0], [99], [50.5], [100_001], [Number.NaN]])("never for %s cents", async (amountMinor) =>
    expect(await sellGiftCard(ines, { ...card, amountMinor }, at)).toMatchObject({ refusal: { code: "invalid" } }),
  );
});

describe("a batch of printed cards", () => {
  test("is worth nothing until a till activates a card, once", async () => {
    const codes = await manyCards("Noël 2026", 3);
    const [code = ""] = codes;
    expect(new Set(codes).size).toBe(3);
    expect(await usable(code)).toMatchObject({ refusal: { code: "code_unknown" } });

    const scans = await Promise.all(
      Array.from({ length: 5 }, () => activateGiftCard(ines, { code, receipt: "ANG-1" }, at)),
    );
    expect(scans.filter(({ ok }) => ok)).toHaveLength(1);
    expect(scans.filter((scan) => !scan.ok && scan.refusal.code === "already_activated")).toHaveLength(4);
    expect(await usable(code.toLowerCase())).toMatchObject({ value: { balance: { balance: 3000 } } });
  });

  test("keeps no code: what is stored opens nothing", async () => {
    const [code = ""] = await manyCards("À voler", 1);
    expect(await usable(code)).toMatchObject({ refusal: { code: "code_unknown" } });
    const stored = JSON.stringify([
      await database.credit.findMany(),
      await database.auditEntry.findMany({ select: { changes: true, subject: true } }),
    ]);
    expect(stored).not.toContain(code.replaceAll("-", ""));
    expect(stored).not.toContain(code);
  });
});

describe("a card", () => {
  test("that is blocked is answered as if it did not exist, and comes back unblocked", async () => {
    const { creditId, code } = await aGiftCard(5000);
    const block = (blocked: boolean) => blockCredit(ines, { creditId, blocked, reason: "Volée" }, at);
    expect(await block(true)).toMatchObject({ value: { state: "blocked" } });
    expect(await block(true)).toMatchObject({ refusal: { code: "credit_unchanged" } });
    expect(await usable(code)).toEqual(await usable("7KQ2-9M4X-0ABC-1DEF-GH10"));
    await block(false);
    expect(await usable(code)).toMatchObject({ ok: true });
  });

  test("expires on its day, not a second before; what is left on it is written off", async () => {
    const { creditId, code, expiresAt } = await aGiftCard(5000);
    const end = expiresAt?.getTime() ?? 0;
    expect(await usable(code, new Date(end - 1000))).toMatchObject({ ok: true });
    expect(await usable(code, new Date(end))).toMatchObject({ refusal: { code: "gift_card_expired" } });

    await expireCredits(system("credit"), {}, { now: new Date(end - 1000) });
    expect(await creditById(creditId)).toMatchObject({ state: "active" });
    await expireCredits(system("credit"), {}, { now: new Date(end) });
    expect(await creditById(creditId)).toMatchObject({ state: "expired", balance: 0 });
    expect(await ledgerOf(creditId)).toMatchObject([{ kind: "expire", amount: -5000 }, { kind: "issue" }]);
  });

  test("is corrected with a reason: not below what a payment holds", async () => {
    const { creditId } = await aGiftCard(5000);
    await database.creditHold.create({ data: { creditId, attemptId: newId(), amountMinor: 3000, at: morning } });
    await database.credit.update({ where: { id: creditId }, data: { heldMinor: 3000 } });
    const adjust = (amountMinor: number) =>
      adjustCredit(ines, { creditId, amountMinor, reason: "Erreur de caisse" }, at);
    expect(await adjust(-2001)).toMatchObject({ refusal: { code: "below_held", heldMinor: 3000 } });
    expect(await adjust(-2000)).toMatchObject({ value: { outcome: "done" } });
    expect(await creditById(creditId)).toMatchObject({ balance: 3000, held: 3000 });
  });

  test("whose code is lost gets another by mail", async () => {
    const { creditId } = await aGiftCard(5000);
    const sent = { creditId, recipient: "camille@courrier.example", reason: "Mail perdu" };
    expect(await sendNewCode(ines, sent, at)).toMatchObject({ ok: true });
    await blockCredit(ines, { creditId, blocked: true, reason: "Volée" }, at);
    expect(await sendNewCode(ines, sent, at)).toMatchObject({ refusal: { code: "credit_not_active" } });
  });

  test("is found by the end of its code", async () => {
    const { creditId, code } = await aGiftCard(1234);
    const found = await creditsDesk({ query: code.slice(-4).toLowerCase() });
    expect(found.items.map(({ id }) => id)).toContain(creditId);
  });
});

describe("asking for a balance", () => {
  test("shows it to who has the code, for ten minutes, at an address that does not tell the code", async () => {
    const { code } = await aGiftCard(4200);
    const asked = await askBalance(origin(), code, morning);
    if (!asked.ok) throw new Error(asked.refusal.code);
    expect(asked.value.mark).not.toContain(code);
    expect(await balanceShown(asked.value.mark, morning)).toMatchObject({ balance: 4200, lastFour: code.slice(-4) });
    expect(await balanceShown(asked.value.mark, new Date(morning.getTime() + 11 * 60_000))).toBeNull();
    expect(await balanceShown("YmFsYW5jZQ.zzz.x", morning)).toBeNull();
  });

  test("ends after ten wrong codes from one address, many at once or not; right ones do not count (PRC-08)", async () => {
    const from = origin();
    const { code } = await aGiftCard(4200);
    for (let index = 0; index < 15; index++) expect(await askBalance(from, code, morning)).toMatchObject({ ok: true });

    const wrong = await Promise.all(
      Array.from({ length: 30 }, () => askBalance(from, "7KQ2-9M4X-0ABC-1DEF-GH10", morning)),
    );
    const codes = wrong.map((answer) => (answer.ok ? "ok" : answer.refusal.code));
    expect(codes.filter((one) => one === "code_unknown")).toHaveLength(10);
    expect(codes.filter((one) => one === "too_many_attempts")).toHaveLength(20);
    expect(await askBalance(from, code, morning)).toMatchObject({ refusal: { code: "too_many_attempts" } });
    expect(await askBalance(origin(), code, morning)).toMatchObject({ ok: true });
  });

  test("raises one alarm when the whole world guesses", async () => {
    for (let index = 0; index < 220; index++) await askBalance(origin(), "7KQ2-9M4X-0ABC-1DEF-GH10", morning);
    expect(await database.outboxFact.count({ where: { name: "credit.codes_guessed" } })).toBe(1);
  });
});

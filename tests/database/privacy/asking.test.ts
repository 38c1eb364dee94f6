import { beforeAll, describe, expect, test } from "vitest";
import { chooseConsents } from "#lib/customers/commands-consent";
import { consentsOf } from "#lib/customers/queries-consents";
import { hashPassword } from "#lib/identity/password";
import type { Actor } from "#lib/kernel/actor";
import { visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import {
  approveErasure,
  askErasure,
  askErasureFor,
  cancelErasure,
  keepAccount,
  keepByLink,
} from "#lib/privacy/commands-erasure";
import { askExportFor } from "#lib/privacy/commands-export";
import { keepToken } from "#lib/privacy/links";
import { erasureOf } from "#lib/privacy/queries";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";
import { erased } from "./erased.ts";
import { ownRegister } from "./own-register.ts";

ownRegister();
const morning = new Date("2026-11-21T10:00:00Z");
const at = { now: morning };
const day = (count: number) => new Date(morning.getTime() + count * 86_400_000);
const password = "une phrase à oublier";
const sure = { sure: "1", ownPassword: password };
const refused = (code: string) => ({ ok: false, refusal: { code } });

let hash = "";
let variantId = "";
let people = 0;
beforeAll(async () => {
  await aShop();
  hash = await hashPassword(password);
  variantId = await aVariant({ sku: "LAM-1", stock: { WEB: 50 } });
});

async function somebody() {
  people += 1;
  const email = `personne${people}@courrier.example`;
  const account = { id: newId(), kind: "customer" as const, email, name: "Lise Roy", passwordHash: hash };
  await database.account.create({ data: { ...account, createdAt: day(-30), emailVerifiedAt: day(-30) } });
  const actor: Actor = { kind: "customer", id: account.id, name: account.name, email };
  return { actor, accountId: account.id, email };
}

async function herOrder({ accountId, email }: { accountId: string; email: string }) {
  const placed = await anOrder([{ variantId, sku: "LAM-1", quantity: 1, unitGross: 4900 }]);
  await database.order.update({ where: { id: placed.orderId }, data: { accountId, email } });
  return placed;
}

describe("an erasure", () => {
  test("asks for the password and for a yes", async () => {
    const { actor } = await somebody();
    expect(await askErasure(actor, { sure: "1", ownPassword: "autre chose" }, at)).toMatchObject(
      refused("wrong_password"),
    );
    expect(await askErasure(actor, { ownPassword: password }, at)).toMatchObject(refused("invalid"));
    expect(await askErasure(visitor, sure, at)).toMatchObject(refused("wrong_password"));
    expect(await askErasure(actor, sure, at)).toMatchObject({ ok: true });
    expect(await askErasure(actor, sure, at)).toMatchObject(refused("erasure_asked_already"));
  });

  test("waits for what is owed, says why, and is done once it has ended", async () => {
    const her = await somebody();
    await askErasure(her.actor, sure, at);
    const { orderId } = await herOrder(her);
    expect(await erased(day(7))).not.toContainEqual({ email: her.email, locale: "fr" });
    expect(await erasureOf(her.accountId)).toEqual({ dueAt: day(8), begun: false, hindrance: "order_open" });
    expect(await database.outboxFact.count({ where: { name: "erasure.hindered" } })).toBe(1);
    await database.order.update({ where: { id: orderId }, data: { state: "sent" } });
    await database.deliveryPromise.updateMany({ where: { orderId }, data: { state: "kept", fulfilledAt: day(2) } });
    expect(await erased(day(8))).toContainEqual({ email: her.email, locale: "fr" });
  });

  test.each([
    ["order_open", async () => undefined],
    [
      "return_open",
      (orderId: string) =>
        database.return.create({
          data: { number: `RT-${newId().slice(-6)}`, orderId, wish: "refund", announcedAt: morning },
        }),
    ],
    [
      "dispute_open",
      (orderId: string) =>
        database.paymentDispute.create({
          data: {
            id: newId(),
            intentId: `pi_${orderId}`,
            orderId,
            amountMinor: 100,
            reason: "fraud",
            status: "open",
            openedAt: morning,
          },
        }),
    ],
    [
      "money_owed",
      (orderId: string) => database.order.update({ where: { id: orderId }, data: { paymentDueSince: morning } }),
    ],
    [
      "refund_open",
      (orderId: string) =>
        database.refund.create({
          data: {
            intentId: `pi_${orderId}`,
            amountMinor: 100,
            state: "pending",
            reason: "x",
            createdAt: morning,
            currency: "EUR",
          },
        }),
    ],
    [
      "subscription_running",
      (orderId: string, her: { email: string }) =>
        database.subscription.create({
          data: {
            ...{ id: newId(), orderId, variantId, email: her.email, name: "L", locale: "fr", sku: "L", article: "L" },
            ...{
              quantity: 1,
              totalMinor: 100,
              every: 1,
              unit: "month",
              startedOn: morning,
              nextOn: day(30),
              createdAt: morning,
            },
          },
        }),
    ],
    [
      "reservation_held",
      (_: string, her: { email: string }) =>
        database.storeReservation.create({
          data: {
            ...{ id: newId(), code: newId(), variantId, storeCode: "ANG", quantity: 1, name: "Lise", email: her.email },
            ...{ heldUntil: day(1), createdAt: morning },
          },
        }),
    ],
  ] as const)("is refused while there is %s", async (why, make) => {
    const her = await somebody();
    const { orderId } = await herOrder(her);
    if (why !== "order_open") {
      await database.order.update({ where: { id: orderId }, data: { state: "sent" } });
      await database.deliveryPromise.updateMany({ where: { orderId }, data: { state: "kept", fulfilledAt: morning } });
    }
    await make(orderId, her);
    const asked = await askErasure(her.actor, sure, at);
    expect(asked).toMatchObject({ ok: false, refusal: { code: "erasure_hindered", because: [why] } });
  });

  test("loses no money that nobody gave up", async () => {
    const { actor, accountId } = await somebody();
    const credit = {
      id: newId(),
      kind: "store_credit" as const,
      state: "active" as const,
      accountId,
      createdAt: morning,
    };
    await database.credit.create({ data: { ...credit, initialMinor: 1500, balanceMinor: 1500 } });
    const entry = { creditId: credit.id, kind: "issue" as const, amountMinor: 1500, actorName: "Léa", at: morning };
    await database.creditEntry.create({ data: entry });
    expect(await askErasure(actor, sure, at)).toMatchObject({ refusal: { code: "credit_left", amountMinor: 1500 } });
    expect(await askErasure(actor, { ...sure, givesUpCredit: "1" }, at)).toMatchObject({ ok: true });
    const moves = async (amountMinor: number) => {
      await database.creditEntry.create({ data: { ...entry, kind: "adjust", amountMinor } });
      const data = { balanceMinor: { increment: amountMinor } };
      await database.credit.update({ where: { id: credit.id }, data });
    };
    await moves(400);
    expect(await erased(day(7))).toEqual([]);
    expect(await erasureOf(accountId)).toMatchObject({ hindrance: "credit_left" });
    await moves(-400);
    await erased(day(8));
    expect(await database.credit.findUniqueOrThrow({ where: { id: credit.id } })).toMatchObject({
      balanceMinor: 0,
      state: "expired",
    });
    const { _sum } = await database.creditEntry.aggregate({
      where: { creditId: credit.id },
      _sum: { amountMinor: true },
    });
    expect(_sum.amountMinor).toBe(0);
  });

  test("is taken back by its owner, signed in or by the link of the mail, until it is done", async () => {
    const one = await somebody();
    await askErasure(one.actor, sure, at);
    expect(await keepAccount(one.actor, {}, at)).toMatchObject({ ok: true });
    expect(await keepAccount(one.actor, {}, at)).toMatchObject(refused("erasure_not_waiting"));
    const other = await somebody();
    const asked = await askErasure(other.actor, sure, at);
    const id = asked.ok ? asked.value.erasureId : "";
    const token = keepToken(id, day(7));
    expect(await keepByLink(visitor, { token: `${token}x` }, at)).toMatchObject(refused("link_not_valid"));
    expect(await keepByLink(visitor, { token }, at)).toMatchObject({ ok: true });
    expect(await keepByLink(visitor, { token }, at)).toMatchObject(refused("erasure_not_waiting"));
    expect(await erased(day(7))).toEqual([]);
    expect(await database.account.count({ where: { id: { in: [one.accountId, other.accountId] } } })).toBe(2);
  });
});

test("the staff ask by two people, with why; alone they wait the same week, and colleagues are erased by nobody", async () => {
  const her = await somebody();
  const lea = await aColleague("Léa Tessier", "service_lead");
  await database.account.update({ where: { id: lea.id }, data: { passwordHash: hash } });
  const form = { email: her.email, reason: "Sa lettre du 12", ownPassword: password };
  const alone = await askErasureFor(lea, form, at);
  expect(alone).toMatchObject({ ok: true, value: { dueAt: day(7) } });
  await cancelErasure(lea, { id: alone.ok ? alone.value.erasureId : "" }, at);

  const jeanne = await aColleague("Jeanne Bonnefoy", "owner");
  await database.account.update({ where: { id: jeanne.id }, data: { passwordHash: hash } });
  const asked = await askErasureFor(lea, form, at);
  const id = asked.ok ? asked.value.erasureId : "";
  expect(asked).toMatchObject({ ok: true, value: { dueAt: null } });
  expect(await erased(day(30))).toEqual([]);
  expect(await approveErasure(lea, { id, ownPassword: password }, at)).toMatchObject(refused("own_request"));
  expect(await approveErasure(jeanne, { id, ownPassword: password }, at)).toMatchObject({ ok: true });
  expect(await erased(day(7))).toEqual([{ email: her.email, locale: "fr" }]);

  const { email } = await database.account.findUniqueOrThrow({ where: { id: lea.id } });
  expect(await askErasureFor(jeanne, { ...form, email }, at)).toMatchObject(refused("nobody_known"));
  expect(await askErasureFor(jeanne, { ...form, email: "nul@part.example" }, at)).toMatchObject(
    refused("nobody_known"),
  );
  const inès = await aColleague("Inès Moreau", "service_agent");
  await database.account.update({ where: { id: inès.id }, data: { passwordHash: hash } });
  expect(await askErasureFor(inès, form, at)).toMatchObject(refused("forbidden"));
});

test("three archives a day are three, also for the staff who ask all at once", async () => {
  const her = await somebody();
  const léa = await aColleague("Léa Tessier", "service_lead");
  await database.account.update({ where: { id: léa.id }, data: { passwordHash: hash } });
  const form = { email: her.email, reason: "Sa lettre du 12", ownPassword: password };
  const asked = await Promise.all(Array.from({ length: 6 }, () => askExportFor(léa, form, at)));
  expect(asked.filter(({ ok }) => ok)).toHaveLength(3);
});

test("what somebody agrees to is written down once, with its words, and so is that they took it back", async () => {
  const { actor, accountId } = await somebody();
  await chooseConsents(actor, { news_email: "1" }, at);
  await chooseConsents(actor, { news_email: "1" }, { now: day(1) });
  await chooseConsents(actor, {}, { now: day(2) });
  expect(await consentsOf(accountId)).toEqual(
    [
      { purpose: "news_email", given: false, wording: 1, channel: "account", at: day(2) },
      { purpose: "news_email", given: true, wording: 1, channel: "account", at: morning },
    ].map((one) => expect.objectContaining(one)),
  );
  await expect(database.consent.updateMany({ data: { given: true } })).rejects.toThrow("append-only");
  expect(await chooseConsents(visitor, {}, at)).toMatchObject(refused("forbidden"));
});

import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { setCompany } from "#lib/customers/commands-company";
import { setAccountTerms } from "#lib/customers/commands-terms";
import { type Actor, system, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok } from "#lib/kernel/result";
import { cancelOrder, markCollected, markSent } from "#lib/orders/commands";
import { cancelParcel } from "#lib/orders/commands-cancel-parcel";
import { recordCounterPayment, recordGivenBack, recordTransfer } from "#lib/orders/commands-received";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { invoices } from "#lib/processes/invoices";
import { endUnpaidTransfers } from "#lib/processes/transfers";
import { aFullCart, morning, press } from "#tests/support/a-buyer";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anHourLater } from "#tests/support/a-split-order";
import { work } from "#tests/support/a-worker";
import { brokenInvariants } from "#tests/support/invariants";
import { aColleague } from "#tests/support/staff-actors";

const days = (count: number) => new Date(morning.getTime() + count * 86_400_000);
const staff = system("test");
type Means = "on_account" | "counter" | "transfer";

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
});

async function bought(sku: string, means: Means, { store, actor }: { store?: string; actor?: Actor } = {}) {
  await aVariant({ sku, price: 4_900, stock: { WEB: 9, ANG: 9 } });
  const fulfilment = store ? { fulfilment: { method: "pickup", store } } : {};
  const cart = await aFullCart([{ sku, quantity: 2, ...fulfilment }], actor ?? visitor);
  const answer = await press(cart, { means, ...(actor && { actor }) });
  if (!answer.ok) return answer;
  if (answer.value.state !== "paid") throw new Error(answer.value.state);
  const orderId = answer.value.order.id;
  const parcel = await database.parcel.findFirstOrThrow({ where: { orderId } });
  const which = { orderId, parcelId: parcel.id };
  return ok({
    orderId,
    send: (now = anHourLater) => markSent(staff, { ...which, carrier: "La Poste" }, { now }),
    hand: (now = anHourLater) => markCollected(staff, which, { now }),
    cancelParcel: () => cancelParcel(staff, { ...which, reason: "Personne n’est venu" }, { now: days(9) }),
    received: (amountMinor: number) =>
      recordTransfer(staff, { orderId, amountMinor, reference: "VIR 4711" }, { now: anHourLater }),
    read: async () => {
      const order = await orderById(orderId);
      if (!order) throw new Error("no order");
      return order;
    },
    journal: () => database.paymentEntry.findMany({ where: { orderId }, orderBy: { n: "asc" } }),
  });
}

async function order(...of: Parameters<typeof bought>) {
  const placed = await bought(...of);
  if (!placed.ok) throw new Error(placed.refusal.code);
  return placed.value;
}

async function aCompany(limitMinor: number): Promise<Actor> {
  const id = newId();
  const email = `${id}@entreprise.example`;
  await database.account.create({ data: { id, kind: "customer", email, name: "Atelier Nord", createdAt: morning } });
  const actor: Actor = { kind: "customer", id, email, name: "Atelier Nord" };
  const told = await setCompany(actor, { company: "Atelier Nord", vatNumber: "FR40303265045" }, { now: morning });
  if (!told.ok) throw new Error(told.refusal.code);
  if (limitMinor > 0) await setAccountTerms(staff, { accountId: id, limitMinor }, { now: morning });
  return actor;
}

describe("un virement", () => {
  test("est attendu : rien ne part avant, puis tout part", async () => {
    const bed = await order("BED", "transfer");
    const { total } = await bed.read();
    expect(await bed.read()).toMatchObject({
      captured: total,
      owed: total,
      tenders: [{ kind: "transfer", owed: total }],
    });
    expect(await bed.send()).toMatchObject({ refusal: { code: "payment_not_received" } });
    expect(await bed.received(total + 1)).toMatchObject({ refusal: { code: "more_than_owed", owedMinor: total } });
    await bed.received(1_000);
    expect(await bed.send()).toMatchObject({ refusal: { code: "payment_not_received" } });
    await bed.received(total - 1_000);
    expect(await bed.send()).toMatchObject({ ok: true });
    await work(invoices);
    expect(await bed.journal()).toMatchObject([{ means: "transfer", amountMinor: total }]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("qui n’arrive pas : la commande est annulée, le stock est libre, rien n’est rendu", async () => {
    const lamp = await order("LAMP", "transfer");
    await endUnpaidTransfers(days(6));
    expect((await lamp.read()).state).toBe("placed");
    await endUnpaidTransfers(days(8));
    const { total, ...after } = await lamp.read();
    expect(after).toMatchObject({ state: "cancelled", owed: 0, refunded: total, released: total });
    expect(await lamp.journal()).toEqual([]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("reçu en partie puis annulé : seul ce qui est venu est à rendre, à la main, une fois", async () => {
    const desk = await order("DESK", "transfer");
    await desk.received(2_500);
    await cancelOrder(staff, { orderId: desk.orderId, reason: "Plus envie" }, { now: anHourLater });
    expect((await desk.read()).tenders).toMatchObject([{ owed: 0, returning: 2_500 }]);
    const back = () => recordGivenBack(staff, { orderId: desk.orderId, reference: "VIR 99" }, { now: anHourLater });
    expect(await back()).toMatchObject({ ok: true, value: { amountMinor: 2_500 } });
    expect(await back()).toMatchObject({ refusal: { code: "nothing_to_return" } });
    expect(await brokenInvariants()).toEqual({});
  });
});

describe("au retrait", () => {
  test("rien n’est remis avant d’être payé à ce comptoir", async () => {
    const vase = await order("VASE", "counter", { store: "ANG" });
    expect(await vase.hand()).toMatchObject({ refusal: { code: "payment_not_received" } });
    const paid = (actor: Actor) =>
      recordCounterPayment(actor, { orderId: vase.orderId, by: "cash", reference: "Ticket 12" }, { now: anHourLater });
    expect(await paid({ ...(await aColleague("Inès", "store_staff")), storeCodes: ["NTE"] })).toMatchObject({
      refusal: { code: "other_store" },
    });
    const two = await Promise.all([paid(staff), paid(staff)]);
    expect(two.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await vase.hand()).toMatchObject({ ok: true });
    await work(invoices);
    expect(await vase.journal()).toMatchObject([{ means: "cash" }]);
    expect(await brokenInvariants()).toEqual({});
  });

  test("ce que personne ne vient chercher n’est plus dû", async () => {
    const jug = await order("JUG", "counter", { store: "ANG" });
    expect(await jug.cancelParcel()).toMatchObject({ ok: true });
    expect(await jug.read()).toMatchObject({ state: "cancelled", owed: 0 });
    expect(await brokenInvariants()).toEqual({});
  });

  test("une livraison ne se paie pas au comptoir", async () => {
    expect(await bought("SOFA", "counter")).toMatchObject({ refusal: { code: "means_not_possible" } });
  });
});

describe("sur compte", () => {
  test("une entreprise paie après, jusqu’à ce que son encours soit atteint ; de deux commandes à la fois, une passe", async () => {
    const atelier = await aCompany(15_000);
    const [one, two] = await Promise.all([
      bought("CHAIR", "on_account", { actor: atelier }),
      bought("TABLE", "on_account", { actor: atelier }),
    ]);
    const refused = [one, two].filter(({ ok }) => !ok);
    expect(refused).toMatchObject([{ refusal: { code: "over_account_limit", limitMinor: 15_000 } }]);
    const answer = [one, two].find(({ ok }) => ok);
    if (!answer?.ok) throw new Error("none was placed");
    const placed = answer.value;
    expect((await placed.read()).tenders).toMatchObject([{ kind: "on_account", dueAt: days(30).toISOString() }]);
    expect(await placed.send()).toMatchObject({ ok: true });
    const { total } = await placed.read();
    expect(await placed.received(total)).toMatchObject({ ok: true, value: { owedMinor: 0 } });
    expect(await bought("STOOL", "on_account", { actor: atelier })).toMatchObject({ ok: true });
    expect(await brokenInvariants()).toEqual({});
  });

  test("n’est ouvert qu’à qui le personnel l’a accordé", async () => {
    const atelier = await aCompany(0);
    expect(await bought("SHELF", "on_account", { actor: atelier })).toMatchObject({
      refusal: { code: "means_not_possible" },
    });
    expect(await bought("RUG", "on_account")).toMatchObject({ refusal: { code: "means_not_possible" } });
    const agent = await aColleague("Nadia", "service_agent");
    const id = atelier.kind === "customer" ? atelier.id : "";
    expect(await setAccountTerms(agent, { accountId: id, limitMinor: 10_000 }, { now: morning })).toMatchObject({
      refusal: { code: "forbidden" },
    });
  });
});

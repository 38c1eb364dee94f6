import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { sendAgain } from "#lib/einvoicing/commands";
import { httpPlatform } from "#lib/einvoicing/http-platform";
import { stoppedSubmissions, submissionsDesk } from "#lib/einvoicing/queries";
import { statuses } from "#lib/einvoicing/schema";
import { submittedFile, transmit } from "#lib/einvoicing/transmit";
import { keepBooks } from "#lib/invoices/commands";
import { correctInvoice } from "#lib/invoices/commands-correct";
import { invoicesOf } from "#lib/invoices/queries";
import { invoiceRoom } from "#lib/invoices/queries-room";
import { system } from "#lib/kernel/actor";
import { markSent } from "#lib/orders/commands";
import { orderById } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { signed } from "#lib/platform/signed-notice";
import { aPlatform } from "#tests/support/a-platform";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";

vi.hoisted(() => {
  process.env.INVOICE_PLATFORM_WEBHOOK_SECRET = "platform-secret";
});
const now = new Date("2026-11-21T12:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

let platform: Awaited<ReturnType<typeof aPlatform>>;
let variantId = "";
beforeAll(async () => {
  platform = await aPlatform();
  await aShop();
  variantId = await aVariant({ sku: "LAMPE", price: 6900, stock: { WEB: 50 } });
});
afterAll(() => platform.stop());
beforeEach(() => Object.assign(platform.knobs, { lose: 0, reject: "" }));
const send = (at: Date) => transmit(at, httpPlatform({ url: platform.url, key: "test" }));

/** An invoice of today to a company of France, which was paid by card. */
async function aCompanyInvoice({ at = now, paidLater = false } = {}) {
  const { orderId } = await anOrder([{ variantId, sku: "LAMPE", quantity: 1, unitGross: 6900 }]);
  await database.order.update({
    where: { id: orderId },
    data: { companyName: "Atelier Dupont", vatNumber: "FR40303265045", customerKind: "company" },
  });
  if (paidLater)
    await database.orderTender.updateMany({
      where: { orderId },
      data: { kind: "on_account", intentId: null, owedMinor: 6900, dueAt: new Date("2026-12-21T12:00:00Z") },
    });
  const [parcel] = (await orderById(orderId))?.parcels ?? [];
  await markSent(system("shop"), { orderId, parcelId: parcel?.id, carrier: "Colissimo" }, { now: at });
  await keepBooks(system("books"), { orderIds: [orderId] }, { now: at });
  return (await invoicesOf(orderId))[0]?.number ?? "";
}
const rowOf = async (number: string) => (await submissionsDesk()).find((one) => one.number === number);
const flowsOf = (number: string) => platform.flows.filter((flow) => flow.number === number);

describe("une facture à une entreprise", () => {
  test("est déposée une fois, même quand la réponse se perd ; elle est encaissée, et la plateforme le sait", async () => {
    const number = await aCompanyInvoice();
    platform.knobs.lose = 1;
    await send(now);
    expect(await rowOf(number)).toMatchObject({ sentAt: null, attempts: 1, nextAt: minutes(1) });
    await send(now);
    expect(flowsOf(number)).toHaveLength(1);
    await send(minutes(1));
    await send(minutes(2));
    expect(flowsOf(number)).toMatchObject([{ kind: "invoice", recipient: { kind: "company", siren: "303265045" } }]);
    expect(Buffer.from(flowsOf(number)[0]?.file ?? "", "base64").toString("latin1")).toMatch(/^%PDF-/);
    expect(await rowOf(number)).toMatchObject({ status: 200, sentAt: minutes(1), buyer: "Atelier Dupont" });
    const byHand = await submittedFile((await rowOf(number))?.id ?? "");
    expect(byHand?.fileName).toBe(`${number}.pdf`);
    expect(await submittedFile("no-such-one")).toBeNull();
    const flowId = flowsOf(number)[0]?.id ?? "";
    expect(platform.paid.filter((one) => one.flowId === flowId)).toEqual([{ flowId, amountMinor: 6900 }]);
    platform.tell(flowId, 205, "2026-11-21T12:10:00Z");
    platform.tell(flowId, 204, "2026-11-21T12:05:00Z");
    await send(minutes(20));
    expect(await rowOf(number)).toMatchObject({ status: 205 });
    platform.tell(flowId, 210, "2026-11-21T12:30:00Z", "Commande inconnue");
    await send(minutes(40));
    expect(await rowOf(number)).toMatchObject({ status: 210, reason: "Commande inconnue" });
  });

  test("payée à terme, porte son échéance et n’est encaissée qu’une fois reçue", async () => {
    const number = await aCompanyInvoice({ paidLater: true });
    const paidOf = () => platform.paid.filter(({ flowId }) => flowId === flowsOf(number)[0]?.id);
    await send(minutes(41));
    await send(minutes(42));
    expect((await invoiceRoom(number))?.view).toMatchObject({ dueOn: "2026-12-21", dueMinor: 6900, paid: [] });
    expect(await rowOf(number)).toMatchObject({ status: 200 });
    expect(paidOf()).toEqual([]);
    const received = { owedMinor: 0, receivedMinor: 6900, receivedAt: minutes(43), receivedBy: "transfer" };
    await database.orderTender.updateMany({ where: { kind: "on_account" }, data: received });
    await send(minutes(44));
    expect(paidOf()).toMatchObject([{ amountMinor: 6900 }]);
  });

  test("rejetée, dit pourquoi, attend quelqu’un et se renvoie une fois corrigée", async () => {
    const number = await aCompanyInvoice();
    platform.knobs.reject = "SIREN inconnu de l’annuaire";
    await send(minutes(50));
    await send(minutes(60));
    expect(await rowOf(number)).toMatchObject({
      status: 213,
      reason: "SIREN inconnu de l’annuaire",
      attempts: 1,
      nextAt: null,
    });
    expect(await stoppedSubmissions()).toBeGreaterThan(0);
    platform.knobs.reject = "";
    const { id = "" } = (await rowOf(number)) ?? {};
    const paul = await aColleague("Paul", "accountant");
    expect(await sendAgain(paul, { id }, { now: minutes(70) })).toMatchObject({ ok: true });
    expect(await sendAgain(paul, { id }, { now: minutes(70) })).toMatchObject({
      refusal: { code: "submission_not_stopped" },
    });
    await send(minutes(71));
    expect(await rowOf(number)).toMatchObject({ status: 200, reason: null });
    expect(flowsOf(number).map(({ key }) => key)).toEqual([`${id}:2`]);
  });

  test("corrigée, y va avec son avoir et celle qui la remplace", async () => {
    const number = await aCompanyInvoice();
    const right = { name: "Ada", company: "Atelier Dupont SAS", vatNumber: "FR40303265045", line1: "1 quai du Port" };
    const place = { postcode: "49100", city: "Angers", reason: "Adresse" };
    const answer = await correctInvoice(system("books"), { number, ...right, ...place }, { now: minutes(80) });
    if (!answer.ok) throw new Error(JSON.stringify(answer));
    await send(minutes(81));
    for (const one of [number, answer.value.creditNote, answer.value.invoice]) expect(flowsOf(one)).toHaveLength(1);
  });
});

test("les ventes aux particuliers partent par tiers de mois, une fois", async () => {
  const reports = () => platform.flows.filter(({ kind }) => kind === "report");
  expect(reports()).toEqual([]);
  await send(new Date("2026-12-03T08:00:00Z"));
  await send(new Date("2026-12-03T09:00:00Z"));
  expect(reports().map(({ number }) => number)).toEqual(["2026-11-21/2026-11-30"]);
  const report = JSON.parse(Buffer.from(reports()[0]?.file ?? "", "base64").toString());
  expect(report).toMatchObject({ siren: expect.stringMatching(/^\d{9}$/), from: "2026-11-21", days: [] });
});

test("les nouvelles poussées comptent une fois, signées seulement, et la relève les retrouve", async () => {
  const { POST } = await import("../../../app/api/invoice-platform/route.ts");
  const number = await aCompanyInvoice();
  await send(now);
  const flowId = flowsOf(number)[0]?.id ?? "";
  const id = platform.tell(flowId, statuses.made_available, "2026-11-21T12:30:00Z");
  const events = [
    { id, flowId, status: statuses.made_available, at: "2026-11-21T12:30:00Z" },
    { id: "later", flowId, status: statuses.approved, at: "2026-11-21T12:40:00Z" },
    { id: "unknown", flowId: "flow-of-nobody", status: statuses.approved, at: "2026-11-21T12:40:00Z" },
  ];
  const told = await database.submissionEvent.count();
  const push = async (body: string, signature = signed(body, "platform-secret", new Date())) =>
    (await POST(new Request("http://shop/", { method: "POST", body, headers: { "platform-signature": signature } })))
      .status;
  const body = JSON.stringify({ events: events.toReversed() });
  expect(await push(body, signed(body, "somebody-else", new Date()))).toBe(401);
  expect(await push(body, signed(body, "platform-secret", new Date(0)))).toBe(401);
  expect(await push(JSON.stringify({ events: [{ id: "x" }] }))).toBe(401);
  expect(await database.submissionEvent.count()).toBe(told);
  expect(await Promise.all([push(body), push(body), push(body)])).toEqual([200, 200, 200]);
  await send(minutes(40));
  expect(await database.submissionEvent.count()).toBe(told + 2);
  expect(await rowOf(number)).toMatchObject({ status: statuses.approved });
});

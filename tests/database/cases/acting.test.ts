import { beforeAll, describe, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import type { Act } from "#lib/cases/acts";
import { actOnCase } from "#lib/cases/commands-act";
import { answerCase } from "#lib/cases/commands-answer";
import { deskCase } from "#lib/cases/queries-desk";
import { previewAct } from "#lib/cases/queries-preview";
import { newId } from "#lib/kernel/ids";
import { orderPlaced } from "#lib/orders/facts";
import { gesturesByCause } from "#lib/orders/queries-gestures";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { caseInvoices } from "#lib/processes/case-invoices";
import { orderMails } from "#lib/processes/order-mails";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { anOrder } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";
import { accepted, aMessage, at, inHours, lastOf, monday, refused } from "./a-case.ts";

let lea: Awaited<ReturnType<typeof aColleague>>;
beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  lea = await aColleague("Léa Tessier", "service_agent");
});

const name = "Camille Rousseau";

/** Camille's case about an order of hers: two of one article and a delivery. */
async function aCaseOfTheirs(sku: string, delivery = 590) {
  const variantId = await aVariant({ sku, stock: { WEB: 5 } });
  const { orderId, number } = await anOrder([{ variantId, sku, quantity: 2, unitGross: 2000 }], { delivery });
  const theirs = { name, email: `${sku.toLowerCase()}@courrier.example` };
  await database.order.update({ where: { id: orderId }, data: { email: theirs.email } });
  const message = await aMessage({ ...theirs, orderNumber: number });
  const order = () =>
    database.order.findUniqueOrThrow({ where: { id: orderId }, include: { lines: true, parcels: true } });
  const act = (one: unknown, key = newId(), staff = lea) =>
    actOnCase(staff, { caseId: message.caseId, key, act: one }, at(1));
  const preview = (one: Act, staff = lea) => previewAct({ caseId: message.caseId, act: one, staff, now: inHours(1) });
  return { ...message, theirs, orderId, order, act, preview };
}

const carrier = { cause: "carrier" } as const;

describe("acting from a case", () => {
  test("gives the delivery back at somebody's cost, once however often the button is pressed", async () => {
    const { act, order, caseId } = await aCaseOfTheirs("A-1");
    const key = newId();
    const one = { kind: "refund_delivery", ...carrier };
    const pressed = await Promise.all([1, 2, 3].map(() => act(one, key)));
    expect(pressed).toMatchObject([accepted, accepted, accepted]);
    expect((await order()).refundedMinor).toBe(590);
    const notes = await database.caseMessage.findMany({ where: { caseId, kind: "note" } });
    expect(notes).toMatchObject([
      { text: "", deeds: [{ kind: "refund_delivery", amountMinor: 590, cause: "carrier" }] },
    ]);
    expect(await act(one)).toMatchObject(refused("delivery_already_refunded"));
  });

  test("makes a gesture once, though the same form is sent twice at once", async () => {
    const { act, orderId, order } = await aCaseOfTheirs("A-2");
    const key = newId();
    const gesture = { kind: "gesture", pays: "refund", amountMinor: 500, cause: "supplier", words: "Pardon." };
    await Promise.all([act(gesture, key), act(gesture, key)]);
    expect(await database.orderGesture.count({ where: { orderId } })).toBe(1);
    expect((await order()).refundedMinor).toBe(500);
  });

  test("over its author's ceiling waits for a second person, and the case says so", async () => {
    const { act, order, orderId, caseId, row } = await aCaseOfTheirs("A-3");
    const gesture = { kind: "gesture", pays: "refund", amountMinor: 2500, cause: "us" };
    expect(await act(gesture)).toMatchObject(accepted);
    expect((await order()).refundedMinor).toBe(0);
    expect(await database.refundRequest.count({ where: { orderId, state: "waiting" } })).toBe(1);
    const shown = await deskCase((await row()).number, lea);
    expect(shown?.messages.at(-1)?.deeds).toEqual([
      { kind: "gesture", pays: "refund", amountMinor: 2500, cause: "us", waits: true },
    ]);
    expect(await database.caseMessage.count({ where: { caseId, kind: "outbound" } })).toBe(0);
  });

  test("cancels all of it, or takes some of it out at the total that was shown", async () => {
    const some = await aCaseOfTheirs("A-4");
    const [line] = (await some.order()).lines;
    const wanted = { lines: [{ lineId: line?.id ?? "", quantity: 1 }] };
    const edit = { kind: "edit", wanted, totalMinor: 0, reason: "Un seul suffit" } as const;
    const told = await some.preview({ ...edit, wanted: { ...wanted, add: [], discounts: "keep" } });
    if (!told.ok) throw new Error(told.refusal.code);
    expect(told.value).toMatchObject({ totalMinor: 2590, deed: { kind: "edit", amountMinor: 2000 } });
    expect((await some.order()).totalMinor).toBe(4590);
    expect(await some.act(edit)).toMatchObject(refused("edit_total_changed"));
    expect(await some.act({ ...edit, totalMinor: 2590 })).toMatchObject(accepted);
    expect((await some.order()).totalMinor).toBe(2590);

    const all = await aCaseOfTheirs("A-5");
    expect(await all.act({ kind: "cancel", reason: "Changé d’avis" })).toMatchObject(accepted);
    expect((await all.order()).state).toBe("cancelled");
  });

  test("changes the address until the parcel has left", async () => {
    const { act, order, orderId } = await aCaseOfTheirs("A-6");
    const address = { line1: "12 rue Bressigny", postcode: "49100", city: "Angers", country: "FR" };
    const moved = { kind: "edit", wanted: { address }, totalMinor: 4590, reason: "Chez ses parents" };
    expect(await act(moved)).toMatchObject(accepted);
    expect(JSON.stringify(await order())).toContain("12 rue Bressigny");
    await database.parcel.updateMany({ where: { orderId }, data: { sentAt: monday } });
    await database.order.update({ where: { id: orderId }, data: { state: "sent" } });
    const back = { ...address, line1: "18 rue Saint-Aubin" };
    expect(await act({ ...moved, wanted: { address: back } })).toMatchObject({ ok: false });
  });

  test("sends again what was sent, to the address of the order, and nothing that never was", async () => {
    const { act, orderId, theirs } = await aCaseOfTheirs("A-7");
    const fact = orderPlaced({ orderId });
    await database.outboxFact.create({ data: { name: fact.name, payload: fact.payload, at: monday } });
    await work(orderMails);
    const of = (template: string) => database.mail.findMany({ where: { template }, orderBy: { id: "asc" } });
    const [first] = (await of("order_confirmation")).slice(-1);
    expect(await act({ kind: "send_again", what: "confirmation" })).toMatchObject(accepted);
    const [again] = (await of("order_confirmation")).slice(-1);
    expect(again).toMatchObject({ html: first?.html, subject: first?.subject, recipient: theirs.email });
    expect(again?.id).not.toBe(first?.id);
    expect(await act({ kind: "send_again", what: "tracking" })).toMatchObject(refused("nothing_to_send_again"));
    expect(await act({ kind: "send_again", what: "invoice" })).toMatchObject(refused("nothing_to_send_again"));
    expect(await database.outboxFact.count({ where: { name: "case.invoice_asked" } })).toBe(0);
    await work(caseInvoices);
    expect(await database.orderEvent.count({ where: { orderId, kind: "mailed" } })).toBe(1);
  });

  test("registers a withdrawal, which is acknowledged and pays back what had not left", async () => {
    const { act, order, orderId, theirs } = await aCaseOfTheirs("A-8");
    const [line] = (await order()).lines;
    expect(await act({ kind: "withdraw", lines: [{ lineId: line?.id, quantity: 2 }] })).toMatchObject(accepted);
    expect(await database.withdrawal.findMany({ where: { orderId } })).toMatchObject([{ whole: true, ...theirs }]);
    expect((await order()).state).toBe("cancelled");
  });

  test("is for whom the matrix lets: a store, a buyer and a customer give and cancel nothing", async () => {
    const { act, caseId, order } = await aCaseOfTheirs("A-9");
    const ines = await aColleague("Inès Moreau", "store_staff");
    const anne = await aColleague("Anne Bel", "buyer");
    const acts = [
      { kind: "refund_delivery", ...carrier },
      { kind: "cancel", reason: "Changé d’avis" },
      { kind: "send_again", what: "confirmation" },
    ];
    for (const one of acts) {
      expect(await act(one, newId(), ines)).toMatchObject(refused("forbidden"));
      expect(await act(one, newId(), anne)).toMatchObject(refused("forbidden"));
    }
    const elsewhere = { ...ines, storeCodes: ["ANG"] };
    expect(await act(acts[0], newId(), elsewhere)).toMatchObject(refused("case_not_found"));
    expect(await database.caseMessage.count({ where: { caseId, kind: "note" } })).toBe(0);
    expect((await order()).refundedMinor).toBe(0);
  });

  test("of a role that was lowered while the screen was open does what the role may now", async () => {
    const { act } = await aCaseOfTheirs("A-10");
    const lowered = { ...lea, permissions: new Set(["cases.answer", "orders.read"]) };
    expect(await act({ kind: "refund_delivery", ...carrier }, newId(), lowered)).toMatchObject(refused("forbidden"));
  });

  test("touches the order of its own case and no other, whatever ids are sent", async () => {
    const mine = await aCaseOfTheirs("A-11");
    const other = await aCaseOfTheirs("A-12");
    const [line] = (await other.order()).lines;
    const units = [{ lineId: line?.id, quantity: 1 }];
    const refund = { kind: "refund", lines: units, reason: "Abîmé", ...carrier };
    expect(await mine.act(refund)).toMatchObject({ ok: false });
    expect(await mine.act({ kind: "withdraw", lines: units })).toMatchObject(refused("line_not_found"));
    const edit = { kind: "edit", wanted: { lines: [{ ...units[0], quantity: 0 }] }, totalMinor: 0, reason: "Non" };
    expect(await mine.act(edit)).toMatchObject({ ok: false });
    expect(await other.order()).toMatchObject({ refundedMinor: 0, totalMinor: 4590 });
    const { caseId } = await aMessage();
    const nothing = { caseId, key: newId(), act: { kind: "refund_delivery", ...carrier } };
    expect(await actOnCase(lea, nothing, at(1))).toMatchObject(refused("case_without_order"));
    expect(await actOnCase(lea, { ...nothing, caseId: newId() }, at(1))).toMatchObject(refused("case_not_found"));
  });
});

test("a preview says what then happens and leaves nothing behind, not even a sentence in the journal", async () => {
  const { preview, act, order, orderId, caseId } = await aCaseOfTheirs("A-13");
  const counts = () =>
    Promise.all([
      database.auditEntry.count(),
      database.outboxFact.count(),
      database.orderEvent.count({ where: { orderId } }),
      database.caseMessage.count({ where: { caseId } }),
      database.refundRequest.count({ where: { orderId } }),
    ]);
  const before = await counts();
  const one = { kind: "refund_delivery", ...carrier } as const;
  const told = await preview(one);
  expect(told).toMatchObject({ value: { deed: { kind: "refund_delivery", amountMinor: 590, ...carrier } } });
  const over = { kind: "gesture", pays: "refund", amountMinor: 2500, cause: "us" } as const;
  expect(await preview(over)).toMatchObject({ value: { deed: { waits: true, amountMinor: 2500 }, signs: false } });
  const lead = await aColleague("Paul Rey", "service_lead");
  expect(await preview(over, lead)).toMatchObject({ value: { deed: { amountMinor: 2500 }, signs: true } });
  expect(await preview({ kind: "cancel", reason: "Non" })).toMatchObject(accepted);
  expect(await counts()).toEqual(before);
  expect(await order()).toMatchObject({ refundedMinor: 0, state: "placed" });
  await act(one);
  expect(await preview(one)).toMatchObject(refused("delivery_already_refunded"));
});

test("an answer whose second act is refused is not sent, and its first is not done", async () => {
  const { caseId, order, row } = await aCaseOfTheirs("A-14");
  const acts = [
    { kind: "refund_delivery", ...carrier },
    { kind: "send_again", what: "invoice" },
  ];
  const answer = { caseId, text: "C’est rendu.", next: "close", acts, seen: await lastOf(caseId) };
  expect(await answerCase(lea, answer, at(1))).toMatchObject(refused("nothing_to_send_again"));
  expect((await order()).refundedMinor).toBe(0);
  expect(await row()).toMatchObject({ state: "open", firstAnsweredAt: null });
  const done = await Promise.all([1, 2].map(() => answerCase(lea, { ...answer, acts: acts.slice(0, 1) }, at(1))));
  expect(done.filter(({ ok }) => ok)).toHaveLength(1);
  expect((await order()).refundedMinor).toBe(590);
  const said = await database.caseMessage.findMany({ where: { caseId, kind: "outbound" } });
  expect(said).toMatchObject([{ deeds: [{ kind: "refund_delivery", amountMinor: 590, cause: "carrier" }] }]);
});

test("what was given away is read by who bears it, a refunded delivery too", async () => {
  const since = new Date("2026-11-01T00:00:00Z");
  const borne = async () => (await gesturesByCause(since)).find(({ cause }) => cause === "supplier")?.amount ?? 0;
  const before = await borne();
  const { act } = await aCaseOfTheirs("A-15");
  await act({ kind: "refund_delivery", cause: "supplier" });
  await act({ kind: "gesture", pays: "refund", amountMinor: 700, cause: "supplier" });
  expect((await borne()) - before).toBe(1290);
});

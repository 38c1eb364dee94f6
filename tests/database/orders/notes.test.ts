import { beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { addNote } from "#lib/orders/commands-note";
import { orderByNumber } from "#lib/orders/queries";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { noteMails } from "#lib/processes/note-mails";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { anOrder, placedAt } from "#tests/support/an-order";
import { aColleague } from "#tests/support/staff-actors";

beforeAll(async () => {
  await aShop();
  registerTemplates(templates);
});

test("a colleague who is mentioned is told by mail, the customer never is", async () => {
  const ines = await aColleague("Inès Moreau", "service_agent");
  const olivier = await aColleague("Olivier Garnier", "accountant");
  await aColleague("Tristan Le Goff", "store_staff");
  const variantId = await aVariant({ sku: "NOTEE", stock: { WEB: 1 } });
  const { orderId, number } = await anOrder([{ variantId, sku: "NOTEE", quantity: 1, unitGross: 4900 }]);

  const text = "@Olivier, c’est un cadeau : pas de prix sur la facture. @Tristan le sait, @Inès aussi.";
  const noted = await addNote(ines, { orderId, text }, { now: placedAt });
  expect(noted).toMatchObject({ ok: true, value: { mentioned: ["Inès Moreau", "Olivier Garnier"] } });
  await work(noteMails);

  const mails = await database.mail.findMany({ where: { template: "order_note" } });
  expect(mails).toHaveLength(1);
  expect(mails[0]).toMatchObject({
    recipient: `${olivier.id}@bonnefoy.example`,
    subject: `Inès Moreau vous mentionne, commande ${number}`,
    text: expect.stringContaining("c’est un cadeau"),
  });
  const order = await orderByNumber(number);
  expect(order?.events.at(-1)).toMatchObject({ kind: "note", actorName: "Inès Moreau", data: { text } });
  expect(mails.some(({ recipient }) => recipient === order?.customer.email)).toBe(false);
});

test("a note that mentions nobody writes to nobody", async () => {
  const ines = await aColleague("Inès Durand", "service_agent");
  const variantId = await aVariant({ sku: "SEULE", stock: { WEB: 1 } });
  const { orderId } = await anOrder([{ variantId, sku: "SEULE", quantity: 1, unitGross: 4900 }]);
  const before = await database.outboxFact.count();
  expect(await addNote(ines, { orderId, text: "Rappeler lundi" }, { now: placedAt })).toMatchObject({
    value: { mentioned: [] },
  });
  expect(await database.outboxFact.count()).toBe(before);
});

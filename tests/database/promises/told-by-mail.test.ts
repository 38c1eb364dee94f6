import { beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { system } from "#lib/kernel/actor";
import { markSent } from "#lib/orders/commands";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { orderMails } from "#lib/processes/order-mails";
import { promiseMails } from "#lib/processes/promise-mails";
import { aPromisedOrder, watchAt } from "#tests/support/a-promised-order";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";

const at = (time: string) => new Date(`2026-11-${time}:00+01:00`);

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
});

test("a date that is given up is told by mail, once; the mails that follow tell the new one", async () => {
  const variantId = await aVariant({ sku: "LAMP", stock: { WEB: 5 } });
  const order = await aPromisedOrder({ variantId, sku: "LAMP", at: at("23T10:00") });
  await watchAt(at("23T20:00"), at("23T20:01"), at("24T09:00"));
  const parcel = { orderId: order.orderId, parcelId: order.parcelId, carrier: "La Poste" };
  await markSent(system("warehouse"), parcel, { now: at("24T15:00") });
  const mailed = [...promiseMails, ...orderMails];
  await work(mailed);
  await work(mailed);

  const mails = await database.mail.findMany({ orderBy: { id: "asc" } });
  expect(mails.map(({ template }) => template)).toEqual(["promise_late", "order_sent"]);
  expect(mails[0]?.text).toContain("Nous vous avions promis ces articles mer. 25 nov.\u00a0;");
  for (const { text } of mails) expect(text).toContain("Promis jeu. 26 nov.");
});

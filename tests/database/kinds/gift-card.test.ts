import { beforeAll, expect, test } from "vitest";
import { keepBooks } from "#lib/invoices/commands";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { morning as now } from "#tests/support/a-buyer";
import { bought, give, kinds } from "#tests/support/a-kind";
import { aShop } from "#tests/support/a-shop";
import { brokenInvariants } from "#tests/support/invariants";

beforeAll(aShop);

test("a gift card is paid at once, is made for each unit and mailed, and its document bears no VAT", async () => {
  const order = await bought(await kinds.gift_card("E-CARD"), 2);
  expect(order).toMatchObject({ authorised: 0, captured: 9800, parcels: [{ byMail: true }] });
  await give(order.id, now);
  const cards = await database.credit.findMany({ where: { orderLineId: order.lines[0]?.id ?? "" } });
  expect(cards).toMatchObject([{ balanceMinor: 4900 }, { balanceMinor: 4900 }]);
  expect(await database.mail.count({ where: { template: "gift_cards" } })).toBe(1);

  await keepBooks(system("test"), { orderIds: [order.id] }, { now });
  const invoice = await database.invoice.findFirstOrThrow({ where: { orderId: order.id } });
  expect(JSON.stringify(invoice.content)).toContain("article 256 ter du CGI");
  expect(await brokenInvariants()).toEqual({});
});

import { beforeAll, expect, test } from "vitest";
import { showContact } from "#lib/cases/commands-contact";
import { sayWhy } from "#lib/cases/commands-look-up";
import { customerContext } from "#lib/cases/queries-context";
import { anHour, mayLookUp } from "#lib/cases/queries-look-ups";
import { newId } from "#lib/kernel/ids";
import { clock } from "#lib/platform/clock";
import { database } from "#lib/platform/database";
import { aShop, aVariant } from "#tests/support/a-shop";
import { anOrder } from "#tests/support/an-order";
import { aColleague, type Colleague } from "#tests/support/staff-actors";
import { accepted, aMessage, inHours, refused } from "./a-case.ts";

let lea: Colleague;
let number: string;
const now = () => clock.now();

beforeAll(async () => {
  await aShop();
  lea = await aColleague("Léa Tessier", "service_agent");
  const sku = "KNOWN-1";
  const variantId = await aVariant({ sku, stock: { WEB: 5 } });
  const placed = await anOrder([{ variantId, sku, quantity: 1, unitGross: 4900 }]);
  await database.order.update({ where: { id: placed.orderId }, data: { phone: "06 39 12 34 47" } });
  number = placed.number;
});

const trail = (command: string) => database.auditEntry.findMany({ where: { command }, orderBy: { id: "asc" } });

test("what is known of a caller stands on one screen; how they are reached is masked", async () => {
  await aMessage({ name: "Camille Rousseau", email: "camille@courrier.example" });
  expect(await customerContext({ by: "order", id: number }, lea, now())).toMatchObject({
    ...{ name: "Camille Rousseau", email: "c•••@courrier.example", phone: "06 •• •• 47" },
    ...{ orders: [{ number, totalMinor: 4900 }], history: { orders: 1 }, club: null, cases: [{ state: "open" }] },
  });
  expect(await customerContext({ by: "order", id: "BF-1" }, lea, now())).toBeNull();
  expect(await customerContext({ by: "account", id: lea.id }, lea, now())).toBeNull();
});

test("whoever asks for an address or a number is written down, with whose it was", async () => {
  const shown = await showContact(lea, { whom: { by: "order", id: number } });
  expect(shown).toEqual({ ok: true, value: { email: "camille@courrier.example", phone: "06 39 12 34 47" } });
  expect(await trail("cases.show_contact")).toMatchObject([{ actorId: lea.id, subject: `order:${number}` }]);
});

test("a store sees how to reach who wrote to it, and nobody else", async () => {
  const ines = { ...(await aColleague("Inès Moreau", "store_staff")), storeCodes: ["ANG"] };
  const { caseId, row } = await aMessage({ name: "Paul", email: "paul@courrier.example" });
  const asked = { whom: { by: "case", id: String((await row()).number) } };
  expect(await showContact(ines, { whom: { by: "order", id: number } })).toMatchObject(refused("customer_not_found"));
  expect(await showContact(ines, asked)).toMatchObject(refused("customer_not_found"));
  expect(await customerContext({ by: "case", id: asked.whom.id }, ines, inHours(0))).toBeNull();
  await database.customerCase.update({ where: { id: caseId }, data: { storeCode: "ANG" } });
  expect(await showContact(ines, asked)).toMatchObject(accepted);
});

test("after fifty look-ups in an hour an agent says why, and goes on; who leads the service is not asked", async () => {
  const look = (who: Colleague, nth: number) => mayLookUp(who, "search", `martin ${nth}`, now());
  for (let nth = 0; nth < anHour; nth += 1) expect(await look(lea, nth)).toBe(true);
  expect(await look(lea, 0)).toBe(true);
  expect(await look(lea, anHour)).toBe(false);
  expect(await look(lea, anHour)).toBe(false);
  expect(await sayWhy(lea, { reason: "non" })).toMatchObject(refused("invalid"));
  expect(await sayWhy(lea, { reason: "Rappel d’un lot de bouilloires" })).toMatchObject(accepted);
  expect(await trail("cases.say_why")).toMatchObject([{ reason: "Rappel d’un lot de bouilloires" }]);
  expect(await look(lea, anHour)).toBe(true);
  const lead = await aColleague("Nadia Benali", "service_lead");
  for (let nth = 0; nth <= anHour; nth += 1) expect(await look(lead, nth)).toBe(true);
});

test("nor does an agent read one address after another: they are counted as what they open", async () => {
  const paul = await aColleague("Paul Girard", "service_agent");
  const ask = (asked: string) => showContact(paul, { whom: { by: "order", id: asked } });
  for (let nth = 0; nth < anHour; nth += 1) expect(await mayLookUp(paul, "open", `order:BF-${nth}`, now())).toBe(true);
  expect(await ask(number)).toMatchObject(refused("say_why_first"));
  expect(await sayWhy(paul, { reason: "Rappel d’un lot de bouilloires" })).toMatchObject(accepted);
  expect(await ask(number)).toMatchObject(accepted);
  expect(await ask(number)).toMatchObject(accepted);
});

test("who may not read customers neither sees how they are reached nor says why", async () => {
  const buyer = await aColleague("Bruno", "buyer");
  expect(await showContact(buyer, { whom: { by: "order", id: number } })).toMatchObject(refused("forbidden"));
  expect(await sayWhy(buyer, { reason: "par curiosité" })).toMatchObject(refused("forbidden"));
  expect(await showContact(lea, { whom: { by: "account", id: newId() } })).toMatchObject(refused("customer_not_found"));
});

import { beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { requestPriceChanges } from "#lib/pricing/commands";
import { priceMails } from "#lib/processes/price-mails";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";

let olivier: Extract<Actor, { kind: "staff" }>;
let jeanne: typeof olivier;

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  olivier = await aColleague("Olivier Garnier", "administrator");
  jeanne = await aColleague("Jeanne Bonnefoy", "owner");
  await aColleague("Nadia Benali", "service_agent");
  await aVariant({ sku: "TV-1", price: 49900 });
  await aVariant({ sku: "TV-2", price: 49900 });
});

const atFive = (skus: readonly string[]) =>
  requestPriceChanges(olivier, {
    changes: skus.map((sku) => ({ sku, toMinor: 500 })),
    source: "bulk",
    reason: "Fin de série",
    name: "Soldes",
  });
const recipients = async () =>
  (await database.mail.findMany({ where: { template: "prices_held" }, orderBy: { id: "asc" } })).map(
    ({ recipient, text }) => ({ recipient, text }),
  );

test("a held price is told to those who may approve it, never to its author", async () => {
  await atFive(["TV-1"]);
  await work(priceMails);
  await work(priceMails);
  const [mail, ...others] = await recipients();
  expect(others).toEqual([]);
  expect(mail?.recipient).toBe(`${jeanne.id}@bonnefoy.example`);
  expect(mail?.text).toContain("Olivier Garnier");
  expect(mail?.text).toContain("TV-1");
});

test("a batch is told once, and in a shop of one to its author", async () => {
  await database.mail.deleteMany();
  await database.account.update({ where: { id: jeanne.id }, data: { disabledAt: new Date("2026-01-01T00:00:00Z") } });
  await atFive(["TV-1", "TV-2"]);
  await work(priceMails);
  const mails = await recipients();
  expect(mails.map(({ recipient }) => recipient)).toEqual([`${olivier.id}@bonnefoy.example`]);
  expect(mails[0]?.text).toContain("TV-2");
});

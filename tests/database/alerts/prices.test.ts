import { beforeAll, beforeEach, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { askAlert } from "#lib/alerts/commands";
import { articleToWatch } from "#lib/alerts/queries";
import { type Actor, visitor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { alerts, watchPrices } from "#lib/processes/alerts";
import { aPromotion } from "#tests/support/a-promotion";
import { aShop, aVariant } from "#tests/support/a-shop";
import { work } from "#tests/support/a-worker";

const now = new Date("2026-11-21T10:00:00Z");
const sku = "VASE-PROMIS";
type Customer = Extract<Actor, { kind: "customer" }>;

async function someone(name: string, group?: string): Promise<Customer> {
  const account = { id: newId(), kind: "customer", name, email: `${name.toLowerCase()}@courrier.example` } as const;
  await database.account.create({ data: { ...account, createdAt: now, emailVerifiedAt: now } });
  if (group)
    await database.customerGroupMember.create({ data: { accountId: account.id, groupCode: group, since: now } });
  return account;
}
const ask = (actor: Actor) => askAlert(actor, { sku, kind: "price", locale: "fr" }, { now });
const looked = async (at = now) => {
  await watchPrices(at);
  await work(alerts);
  return (await database.mail.findMany({ orderBy: { recipient: "asc" } })).map(({ recipient }) => recipient);
};
const off = { lane: "catalogue", benefit: { kind: "percentOff", settings: { basisPoints: 1000 } } } as const;

beforeAll(async () => {
  registerTemplates(templates);
  await aShop();
  await aVariant({ sku, price: 5000, stock: { WEB: 3 } });
  await database.customerGroup.create({ data: { code: "amis", nameFr: "Amis", nameEn: "Friends" } });
});
beforeEach(async () => {
  await database.alert.deleteMany();
  await database.mail.deleteMany();
  await database.outboxFact.deleteMany();
  await database.rateLimit.deleteMany();
});

test("a promotion for a group tells those of that group, at the price they pay, and nobody else", async () => {
  const [camille, zoe] = [await someone("Camille", "amis"), await someone("Zoe")];
  for (const actor of [camille, zoe]) await ask(actor);
  expect(await looked()).toEqual([]);
  await aPromotion({ ...off, conditions: [{ kind: "customerGroup", settings: { groups: ["amis"] } }] });
  expect(await looked()).toEqual([camille.email]);
  expect((await database.mail.findFirstOrThrow()).text).toMatch(/45,00/);
  for (const [actor, priceMinor] of [
    [camille, 4500],
    [zoe, 5000],
    [visitor, 5000],
  ] as const)
    expect(await articleToWatch(sku, actor, { locale: "fr", now })).toMatchObject({ priceMinor });
});

test("a promotion for everybody tells everybody once it has begun, and never who asked at its price", async () => {
  const lea = await someone("Lea");
  await ask(lea);
  const begins = new Date("2026-11-22T08:00:00Z");
  await aPromotion({ ...off, startsAt: begins });
  expect(await looked()).toEqual([]);
  expect(await looked(begins)).toEqual([lea.email]);
  expect(await looked(begins)).toEqual([lea.email]);
  const theo = await someone("Theo");
  await askAlert(theo, { sku, kind: "price", locale: "fr" }, { now: begins });
  expect(await looked(begins)).toEqual([lea.email]);
});

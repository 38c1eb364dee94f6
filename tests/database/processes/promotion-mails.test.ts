import { beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { promotionMails } from "#lib/processes/promotion-mails";
import { createPromotion } from "#lib/promotions/commands-draft";
import { publishPromotion } from "#lib/promotions/commands-publish";
import { tenPercent } from "#tests/support/a-promotion";
import { aShop } from "#tests/support/a-shop";
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
});

async function asksForHalf(): Promise<string> {
  const half = tenPercent({ nameFr: "Moitié prix", benefit: { kind: "percentOff", settings: { basisPoints: 5_000 } } });
  const created = await createPromotion(olivier, half);
  if (!created.ok) throw new Error(JSON.stringify(created.refusal));
  const { id, version } = created.value;
  await publishPromotion(olivier, { id, version });
  return id;
}
const mails = () => database.mail.findMany({ where: { template: "promotion_waits" }, orderBy: { id: "asc" } });

test("a promotion that waits is told to those who may approve it, never to its author", async () => {
  const id = await asksForHalf();
  await work(promotionMails);
  await work(promotionMails);
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail?.recipient).toBe(`${jeanne.id}@bonnefoy.example`);
  expect(mail?.text).toContain("Olivier Garnier");
  expect(mail?.text).toContain("plus de 40 % de remise");
  expect(mail?.text).toContain(`/admin/promotions/approvals#${id}`);
});

test("in a shop of one its author is told, with the way to stop it", async () => {
  await database.mail.deleteMany();
  await database.account.update({ where: { id: jeanne.id }, data: { disabledAt: new Date("2026-01-01T00:00:00Z") } });
  const id = await asksForHalf();
  await work(promotionMails);
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail?.recipient).toBe(`${olivier.id}@bonnefoy.example`);
  expect(mail?.subject).toContain("15 minutes");
  expect(mail?.text).toContain("sauf si vous y renoncez avant");
  expect(mail?.text).toContain(`/admin/promotions/approvals#${id}`);
});

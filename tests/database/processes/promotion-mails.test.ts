import { beforeAll, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { promotionMails } from "#lib/processes/promotion-mails";
import { createPromotion } from "#lib/promotions/commands-draft";
import { publishPromotion } from "#lib/promotions/commands-publish";
import { tenPercent } from "#tests/support/a-promotion";
import { work } from "#tests/support/a-worker";
import { aShopThatApproves, leaves, mailsOf } from "#tests/support/asks-and-approves";

let shop: Awaited<ReturnType<typeof aShopThatApproves>>;

beforeAll(async () => {
  shop = await aShopThatApproves();
});

async function asksForHalf(): Promise<string> {
  const half = tenPercent({ nameFr: "Moitié prix", benefit: { kind: "percentOff", settings: { basisPoints: 5_000 } } });
  const created = await createPromotion(shop.olivier, half);
  if (!created.ok) throw new Error(JSON.stringify(created.refusal));
  const { id, version } = created.value;
  await publishPromotion(shop.olivier, { id, version });
  return id;
}
const mails = () => mailsOf("promotion_waits");

test("a promotion that waits is told to those who may approve it, never to its author", async () => {
  const id = await asksForHalf();
  await work(promotionMails);
  await work(promotionMails);
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail?.recipient).toBe(`${shop.jeanne.id}@bonnefoy.example`);
  expect(mail?.text).toContain("Olivier Garnier");
  expect(mail?.text).toContain("plus de 40 % de remise");
  expect(mail?.text).toContain(`/admin/promotions/approvals#${id}`);
});

test("in a shop of one its author is told, with the way to stop it", async () => {
  await database.mail.deleteMany();
  await leaves(shop.jeanne);
  const id = await asksForHalf();
  await work(promotionMails);
  const [mail, ...others] = await mails();
  expect(others).toEqual([]);
  expect(mail?.recipient).toBe(`${shop.olivier.id}@bonnefoy.example`);
  expect(mail?.subject).toContain("15 minutes");
  expect(mail?.text).toContain("sauf si vous y renoncez avant");
  expect(mail?.text).toContain(`/admin/promotions/approvals#${id}`);
});

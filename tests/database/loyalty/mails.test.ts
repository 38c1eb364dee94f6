import { beforeAll, expect, test } from "vitest";
import { templates } from "#components/mails/templates";
import { passTill } from "#lib/loyalty/commands-till";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { loyaltyMails, tellOfEndings } from "#lib/processes/loyalty-mails";
import { aClub, aMember, endow, joinedAt } from "#tests/support/a-member";
import { work } from "#tests/support/a-worker";
import { aColleague } from "#tests/support/staff-actors";

const about = async (email: string) =>
  (await database.mail.findMany({ where: { recipient: email }, orderBy: { createdAt: "asc" } })).map(
    ({ template, subject }) => `${template}: ${subject}`,
  );

beforeAll(async () => {
  registerTemplates(templates);
  await aClub();
});

test("a member hears of their card, of a tier they reach, and once of a cagnotte that ends", async () => {
  const seller = await aColleague("Inès", "store_staff");
  const { id: accountId, email } = await aMember("Camille");
  const asked = { accountId, store: "ANG", receipt: "M-1", paidMinor: 50_000, burntMinor: 0 };
  await passTill(seller, asked, { now: joinedAt });
  await work(loyaltyMails);
  await work(loyaltyMails);
  expect(await about(email)).toHaveLength(2);

  await tellOfEndings(new Date("2027-10-01T09:00:00Z"));
  expect(await about(email)).toHaveLength(2);
  await tellOfEndings(new Date("2027-10-05T09:00:00Z"));
  await tellOfEndings(new Date("2027-10-12T09:00:00Z"));
  expect(await about(email)).toEqual([
    "club_welcome: Bienvenue au club Bonnefoy",
    "club_tier: Vous passez Fidèle au club Bonnefoy",
    "club_expiring: Votre cagnotte de 15,00\u00a0€ arrive à échéance",
  ]);
  const many = [];
  for (let one = 0; one < 3; one++) many.push(await aMember(`Fin ${one}`));
  for (const { id } of many) await endow(id, 100, joinedAt);
  const [gone] = many;
  await database.account.update({ where: { id: gone?.id ?? "" }, data: { disabledAt: joinedAt } });
  await tellOfEndings(new Date("2027-10-12T09:00:00Z"), 1);
  expect(await database.mail.count({ where: { template: "club_expiring" } })).toBe(3);

  await endow(accountId, 100, new Date("2027-10-13T09:00:00Z"));
  await tellOfEndings(new Date("2027-10-20T09:00:00Z"));
  expect(await about(email)).toHaveLength(3);
});

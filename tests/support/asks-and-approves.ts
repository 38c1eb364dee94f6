import { templates } from "#components/mails/templates";
import { database } from "#lib/platform/database";
import { registerTemplates } from "#lib/platform/mail-templates";
import { aShop } from "./a-shop.ts";
import { aColleague } from "./staff-actors.ts";

/** A shop that sends mails, in which Olivier asks, Jeanne may approve and Nadia may not. */
export async function aShopThatApproves() {
  registerTemplates(templates);
  await aShop();
  const olivier = await aColleague("Olivier Garnier", "administrator");
  const jeanne = await aColleague("Jeanne Bonnefoy", "owner");
  await aColleague("Nadia Benali", "service_agent");
  return { olivier, jeanne };
}

/** Who was here does not work here any more. */
export const leaves = ({ id }: Readonly<{ id: string }>) =>
  database.account.update({ where: { id }, data: { disabledAt: new Date("2026-01-01T00:00:00Z") } });

export const mailsOf = (template: string) => database.mail.findMany({ where: { template }, orderBy: { id: "asc" } });

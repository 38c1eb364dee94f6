import { hashPassword } from "#lib/identity/password";
import type { RoleCode } from "#lib/identity/roles";
import { database } from "#lib/platform/database";
import { aColleague, type Colleague } from "./staff-actors.ts";

/** How somebody settles what they looked at themselves: at once, with their own password, after another, or never. */
export type How = "alone" | "signed" | "second" | "never";

/** The refund rows of the permission matrix for what came back: up to 100 €, up to 500 €, and more. */
export const whoSettles: readonly (readonly [role: RoleCode, small: How, middle: How, large: How])[] = [
  ["store_staff", "alone", "second", "second"],
  ["store_manager", "alone", "signed", "second"],
  ["service_agent", "alone", "second", "second"],
  ["service_lead", "alone", "signed", "second"],
  ["accountant", "never", "never", "never"],
  ["administrator", "signed", "second", "second"],
  ["owner", "signed", "signed", "second"],
];

export const refusals = {
  signed: { code: "password_needed", field: "ownPassword" },
  second: { code: "needs_second_person" },
  never: { code: "forbidden" },
} as const;

export const ownPassword = "la lampe du salon";

/** A colleague who has a password; of a store, they work in Angers. */
export async function aPayer(role: RoleCode): Promise<Colleague> {
  const payer = await aColleague(role, role);
  await database.account.update({ where: { id: payer.id }, data: { passwordHash: await hashPassword(ownPassword) } });
  return { ...payer, storeCodes: role.startsWith("store_") ? ["ANG"] : [] };
}

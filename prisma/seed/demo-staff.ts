import { roles } from "#lib/identity/roles";
import type { Actor } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { demoSignIns } from "./demo-sign-ins.ts";

/** A person of the demo as the commands know them. */
export async function demoStaff(email: string): Promise<Actor> {
  const { id, name } = await database.account.findUniqueOrThrow({ where: { email } });
  const held = demoSignIns.find((person) => person.email === email)?.roles ?? [];
  const permissions = roles.filter(({ code }) => held.includes(code)).flatMap((role) => [...role.permissions]);
  return { kind: "staff", id, name, permissions: new Set(permissions), storeCodes: [] };
}

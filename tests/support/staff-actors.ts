import type { RoleCode } from "#lib/identity/roles";
import { roles } from "#lib/identity/roles";
import type { Actor } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";

export type Colleague = Extract<Actor, { kind: "staff" }>;

/** Somebody on the staff who has an account, so that the shop can count who may approve. */
export async function aColleague(name: string, role: RoleCode): Promise<Colleague> {
  const held = roles.find(({ code }) => code === role);
  if (!held) throw new Error(`no role ${role}`);
  const { permissions, nameFr, nameEn } = held;
  await database.role.upsert({
    where: { code: role },
    create: { code: role, nameFr, nameEn, permissions: [...permissions] },
    update: {},
  });
  const id = newId();
  await database.account.create({
    data: {
      id,
      email: `${id}@bonnefoy.example`,
      kind: "staff",
      name,
      createdAt: new Date("2026-01-01T00:00:00Z"),
      roles: { create: { roleCode: role } },
    },
  });
  return { kind: "staff", id, name, permissions: new Set(permissions), storeCodes: [] };
}

import type { Transaction } from "#lib/platform/database";
import { roles } from "./roles.ts";

/** Writes the roles as this version of the shop knows them. */
export async function writeRoles(tx: Transaction): Promise<void> {
  for (const { code, permissions, ...names } of roles) {
    const role = { ...names, permissions: [...permissions] };
    await tx.role.upsert({ where: { code }, create: { code, ...role }, update: role });
  }
}

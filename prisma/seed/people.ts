import { hashPassword } from "#lib/identity/password";
import { roles } from "#lib/identity/roles";
import { newId } from "#lib/kernel/ids";
import type { Transaction } from "#lib/platform/database";
import { demoPassword, demoSignIns } from "./demo-sign-ins.ts";

/** The roles a shop starts with, and the people of the demo, each able to sign in with the shared password. */
export async function seedPeople(tx: Transaction, now: Date): Promise<void> {
  await tx.role.createMany({ data: roles.map((role) => ({ ...role, permissions: [...role.permissions] })) });

  const passwordHash = await hashPassword(demoPassword);
  const people = demoSignIns.map((person) => ({ id: newId(), person }));
  await tx.account.createMany({
    data: people.map(({ id, person: { email, name, roles } }) => ({
      id,
      kind: roles.length > 0 ? ("staff" as const) : ("customer" as const),
      email,
      name,
      passwordHash,
      emailVerifiedAt: now,
      createdAt: now,
    })),
  });
  await tx.accountRole.createMany({
    data: people.flatMap(({ id, person }) =>
      person.roles.map((roleCode) => ({ accountId: id, roleCode, storeCode: person.storeCode ?? null })),
    ),
  });
}

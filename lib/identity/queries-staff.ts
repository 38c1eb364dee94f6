import type { Actor } from "#lib/kernel/actor";
import { database, type Transaction } from "#lib/platform/database";
import type { Permission } from "#lib/platform/permissions";

const holding = (permission: Permission) => ({
  kind: "staff" as const,
  disabledAt: null,
  roles: { some: { role: { permissions: { has: permission } } } },
});

/** How many people on the staff, other than this one, hold a permission now. */
export const othersWith = (tx: Transaction, permission: Permission, accountId: string | null): Promise<number> =>
  tx.account.count({ where: { ...holding(permission), ...(accountId && { id: { not: accountId } }) } });

/** Everybody on the staff who holds a permission, for the mails that need an answer. */
export const staffWith = (permission: Permission) =>
  database.account.findMany({
    where: holding(permission),
    select: { id: true, name: true, email: true, locale: true },
    orderBy: { id: "asc" },
  });

/** A member of staff with their permissions as they are now, for work that goes on in their name; null once disabled. */
export async function staffActor(id: string): Promise<Actor | null> {
  const account = await database.account.findUnique({
    where: { id, kind: "staff", disabledAt: null },
    include: { roles: { include: { role: true } } },
  });
  return (
    account && {
      kind: "staff",
      id: account.id,
      name: account.name,
      permissions: new Set(account.roles.flatMap(({ role }) => role.permissions)),
      storeCodes: [],
    }
  );
}

import { type Actor, idOf } from "#lib/kernel/actor";
import { database, type Transaction } from "#lib/platform/database";
import { allowed, type Permission } from "#lib/platform/permissions";

const holding = (permission: Permission) => ({
  kind: "staff" as const,
  disabledAt: null,
  roles: { some: { role: { permissions: { has: permission } } } },
});

/** Would this actor's second person be nobody: they hold the permission themselves, and nobody else on the staff does? */
export async function isAlone(
  permission: Permission,
  actor: Actor,
  reader: Pick<Transaction, "account"> = database,
): Promise<boolean> {
  if (!allowed(actor, permission)) return false;
  const id = idOf(actor);
  const others = await reader.account.count({ where: { ...holding(permission), ...(id && { id: { not: id } }) } });
  return others === 0;
}

/** Everybody on the staff who holds a permission, for the mails that need an answer. */
export const staffWith = (permission: Permission, reader: Pick<Transaction, "account"> = database) =>
  reader.account.findMany({
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

export type Colleague = Readonly<{
  id: string;
  name: string;
  email: string;
  roleCode: string | null;
  storeCode: string | null;
  /** Invited: has not chosen a password yet. */
  state: "here" | "invited" | "gone";
  lastSeenAt: Date | null;
}>;

/** Everybody who works here or once did: by name, those who left at the end. */
export async function colleagues(): Promise<readonly Colleague[]> {
  const rows = await database.account.findMany({
    where: { kind: "staff" },
    include: { roles: true, sessions: { orderBy: { lastSeenAt: "desc" }, take: 1 } },
    orderBy: [{ disabledAt: { sort: "desc", nulls: "first" } }, { name: "asc" }],
  });
  return rows.map(({ id, name, email, roles: [role], sessions: [session], disabledAt, emailVerifiedAt }) => ({
    id,
    name,
    email,
    roleCode: role?.roleCode ?? null,
    storeCode: role?.storeCode ?? null,
    state: disabledAt ? "gone" : emailVerifiedAt ? "here" : "invited",
    lastSeenAt: session?.lastSeenAt ?? null,
  }));
}

/** Whether the shop belongs to anybody. */
export const hasOwner = async (): Promise<boolean> =>
  (await database.accountRole.count({ where: { roleCode: "owner" } })) > 0;

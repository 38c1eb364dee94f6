import type { Actor } from "#lib/kernel/actor";
import { database, type Transaction } from "#lib/platform/database";
import type { RoleCode } from "./roles.ts";

/** The roles somebody holds now; none of who does not work here, or no longer. */
export const rolesOf = async (
  actor: Actor,
  reader: Pick<Transaction, "accountRole"> = database,
): Promise<RoleCode[]> => (actor.kind === "staff" ? rolesOfColleague(actor.id, reader) : []);

/** The same of a colleague by their account. */
export async function rolesOfColleague(
  accountId: string,
  reader: Pick<Transaction, "accountRole"> = database,
): Promise<RoleCode[]> {
  const held = await reader.accountRole.findMany({
    where: { accountId, account: { kind: "staff", disabledAt: null } },
    select: { roleCode: true },
    orderBy: { roleCode: "asc" },
  });
  return held.map(({ roleCode }) => roleCode as RoleCode);
}

/** The colleagues who hold one of these roles, but for one of them. */
export const colleaguesIn = (
  roles: readonly RoleCode[],
  butId: string,
  reader: Pick<Transaction, "account"> = database,
) =>
  reader.account.findMany({
    where: {
      kind: "staff",
      disabledAt: null,
      id: { not: butId },
      roles: { some: { roleCode: { in: [...roles] } } },
    },
    select: { id: true, name: true, email: true, locale: true },
    orderBy: { id: "asc" },
  });

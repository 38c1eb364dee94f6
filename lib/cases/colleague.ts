import { mayActIn } from "#lib/kernel/actor";
import type { Scene } from "#lib/platform/command";
import type { Prisma } from "#lib/platform/database";

/** Colleagues who answer customers at all. */
export const answering = {
  kind: "staff",
  disabledAt: null,
  roles: { some: { role: { permissions: { has: "cases.answer" } } } },
} satisfies Prisma.AccountWhereInput;
export const withStores = { id: true, name: true, roles: { select: { storeCode: true } } } as const;

type Known = Readonly<{ id: string; name: string; roles: readonly Readonly<{ storeCode: string | null }>[] }>;

/** Whether a colleague may open a case of this store, or of none. */
export function mayBeHanded({ id, name, roles }: Known, storeCode: string | null): boolean {
  const storeCodes = roles.flatMap((one) => one.storeCode ?? []);
  return mayActIn({ kind: "staff", id, name, permissions: new Set<never>(), storeCodes }, storeCode ?? "");
}

type Asked = Readonly<{ toId: string; storeCode: string | null }>;

/** A colleague who may answer a case of this store, or of none; null for everybody else. */
export async function colleagueFor({ tx }: Pick<Scene, "tx">, { toId, storeCode }: Asked) {
  const found = await tx.account.findFirst({ where: { ...answering, id: toId }, select: withStores });
  return found && mayBeHanded(found, storeCode) ? { id: found.id, name: found.name } : null;
}

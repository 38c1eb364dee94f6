import { mayActIn } from "#lib/kernel/actor";
import type { Scene } from "#lib/platform/command";

type Asked = Readonly<{ toId: string; storeCode: string | null }>;

/** A colleague who may answer a case of this store, or of none; null for everybody else. */
export async function colleagueFor({ tx }: Pick<Scene, "tx">, { toId, storeCode }: Asked) {
  const found = await tx.account.findFirst({
    where: {
      ...{ id: toId, kind: "staff", disabledAt: null },
      roles: { some: { role: { permissions: { has: "cases.answer" } } } },
    },
    select: { id: true, name: true, roles: { select: { storeCode: true } } },
  });
  if (!found) return null;
  const { id, name, roles } = found;
  const storeCodes = roles.flatMap((one) => one.storeCode ?? []);
  const staff = { kind: "staff" as const, id, name, permissions: new Set<never>(), storeCodes };
  return mayActIn(staff, storeCode ?? "") ? { id, name } : null;
}

import { type Actor, mayActIn } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import type { Scene } from "#lib/platform/command";
import { caseName } from "./schema.ts";
import { columnsOf, standingOf } from "./standing.ts";
import { becomes, type Happening } from "./states.ts";

export const notFound = refuse({ code: "case_not_found" });

/** Somebody of a store handles the cases of that store; who is tied to none, all. */
export const mayHandle = (actor: Actor, { storeCode }: Readonly<{ storeCode: string | null }>): boolean =>
  mayActIn(actor, storeCode ?? "");

/** A case whose row nobody else can change until this transaction ends. */
export async function lockCase({ tx }: Pick<Scene, "tx">, id: string) {
  await tx.$queryRaw`SELECT 1 FROM customer_case WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.customerCase.findUnique({ where: { id } });
}
export type LockedCase = NonNullable<Awaited<ReturnType<typeof lockCase>>>;

/** The case in which one goes on that was merged, which is itself where it was not. */
export async function lockSurvivor(scene: Scene, id: string): Promise<LockedCase | null> {
  const case_ = await lockCase(scene, id);
  return case_?.intoId ? lockSurvivor(scene, case_.intoId) : case_;
}

/** The same for who works on it: null also when it is another store's (ACL-10). */
export async function lockTheirs(scene: Scene, id: string): Promise<LockedCase | null> {
  const case_ = await lockCase(scene, id);
  return case_ && mayHandle(scene.actor, case_) ? case_ : null;
}

/** Lets something happen to a locked case. Refuses as `becomes`. */
export async function happen({ tx, now }: Scene, case_: LockedCase, happening: Happening) {
  const result = becomes(standingOf(case_), happening, now);
  if (!result.ok) return result;
  const closedAt = result.value.state === "closed" ? (case_.closedAt ?? now) : null;
  const firstAnsweredAt = case_.firstAnsweredAt ?? (happening.kind === "answered" ? now : null);
  const row = { ...columnsOf(result.value), closedAt, firstAnsweredAt };
  await tx.customerCase.update({ where: { id: case_.id }, data: row });
  return ok({ ...case_, ...row });
}

/** Its state as the journal has words for it. */
export const toldState = ({ state }: Readonly<{ state: string }>): string => `case_${state}`;

export const subjectOf = ({ number }: Readonly<{ number: number }>): string => `case:${caseName(number)}`;

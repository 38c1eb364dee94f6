import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { happen, type LockedCase, lockTheirs, notFound, subjectOf, toldState } from "./locked-case.ts";
import { caseName } from "./schema.ts";
import { standingOf } from "./standing.ts";

/**
 * Two cases of one matter go on as one: what the first owed, the second owes, and a call that was asked for is still
 * made. Refuses `case_not_found`, `case_into_itself`, `case_of_another` when they are not of one person, `two_calls` when
 * both are still to be called, and as `becomes`.
 */
export const mergeCase = command({
  name: "cases.merge",
  input: z.strictObject({ caseId: z.uuid(), into: z.coerce.number().int().min(1).max(2_000_000_000) }),
  allow: "cases.answer",
  async run({ caseId, into }, scene) {
    const { tx, now, audit } = scene;
    const found = await tx.customerCase.findUnique({ where: { number: into }, select: { id: true } });
    if (found?.id === caseId) return refuse({ code: "case_into_itself", field: "into" });
    const [first = "", second = ""] = [caseId, found?.id ?? caseId].sort();
    const locked = [await lockTheirs(scene, first), await lockTheirs(scene, second)];
    const case_ = locked.find((one) => one?.id === caseId);
    const survivor = locked.find((one) => one && one.id === found?.id);
    if (!case_ || !survivor) return notFound;
    const isOnePerson = [case_.email, case_.phone].some((way) => way && [survivor.email, survivor.phone].includes(way));
    if (!isOnePerson) return refuse({ code: "case_of_another", field: "into" });
    if (isToCall(case_, now) && isToCall(survivor, now)) return refuse({ code: "two_calls", field: "into" });
    const joined = await happen(scene, survivor, { kind: "joined", by: standingOf(case_) });
    if (!joined.ok) return joined;
    const merged = await happen(scene, case_, { kind: "merged", intoId: survivor.id });
    if (!merged.ok) return merged;
    await tx.customerCase.update({ where: { id: survivor.id }, data: carriedOver(case_, survivor, now) });
    await tx.customerCase.updateMany({ where: { intoId: caseId }, data: { intoId: survivor.id } });
    await tx.caseMessage.updateMany({ where: { caseId }, data: { caseId: survivor.id } });
    audit({
      subject: subjectOf(case_),
      changes: { state: [toldState(case_), "case_merged"], into: [null, caseName(survivor.number)] },
    });
    return ok({ caseId });
  },
});

const isToCall = ({ state, callAt }: LockedCase, now: Date): boolean =>
  callAt !== null && callAt > now && state !== "closed";

/** What the second does not know of its customer, it is told by the first; the hour of a call comes with its number. */
function carriedOver(case_: LockedCase, survivor: LockedCase, now: Date) {
  const { email, accountId, orderId, orderNumber, phone, callAt } = case_;
  const calls = case_.state !== "closed" && callAt !== null && !isToCall(survivor, now);
  const isOfOrder = survivor.orderId ?? survivor.orderNumber;
  return {
    ...{ email: survivor.email ?? email, accountId: survivor.accountId ?? accountId },
    ...(!isOfOrder && { orderId, orderNumber }),
    ...(calls ? { phone, callAt } : { phone: survivor.phone ?? phone }),
  };
}

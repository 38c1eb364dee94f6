import { z } from "zod";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { ok, refuse } from "#lib/kernel/result";
import { type Consent, consent } from "#lib/orders/elsewhere";
import { lockOrder, notFound } from "#lib/orders/locked-order";
import { refundUnitsOf } from "#lib/orders/refunding-units";
import { countReturn, returnCeiling } from "#lib/orders/return-ceiling";
import { command } from "#lib/platform/command";
import { cameBack } from "./exchanging.ts";
import { returnClosed } from "./facts.ts";
import { guaranteeEnd } from "./guarantee.ts";
import { type LockedReturn, lockReturn, notNow, notTheirs, otherPlace, returnNotFound } from "./locked-return.ts";
import { standardDeliveryMinor } from "./standard-delivery.ts";
import { mayBecome } from "./states.ts";
import { tell } from "./taking-back.ts";
import { receivedAt } from "./withdrawal-period.ts";

const number = z.string().trim().max(20);
const reason = z.string().trim().min(3).max(200);

const settling = (signed: boolean) =>
  command({
    name: "returns.settle",
    input: z.strictObject({
      number,
      deductionMinor: z.int().min(0).max(10_000_000).default(0),
      why: reason.optional(),
      /** Its customer told somebody of the staff that they agree; on their account they say so themselves. */
      asCredit: consent.optional(),
    }),
    allow: "returns.settle",
    async run({ number, deductionMinor, why, asCredit }, scene) {
      const { tx, now, record, audit } = scene;
      const found = await lockReturn(tx, number);
      if (!found) return returnNotFound;
      const elsewhere = notTheirs(scene, found);
      if (elsewhere) return elsewhere;
      const { withdrawalId, provedAt } = found;
      const proved = found.state === "announced" && withdrawalId !== null && provedAt !== null;
      if (!mayBecome(found.state, "settled") || (found.state === "announced" && !proved)) return notNow(found);
      if (found.wish !== "refund") return refuse({ code: found.wish === "repair" ? "for_repair" : "for_exchange" });
      if (deductionMinor > 0 && !why) return refuse({ code: "deduction_without_reason", field: "why" });
      const order = await lockOrder(tx, found.orderId);
      if (!order) return notFound;

      const withdrawal = withdrawalId ? await tx.withdrawal.findUnique({ where: { id: withdrawalId } }) : null;
      const deliveryMinor = withdrawal?.whole ? await standardDeliveryMinor(tx, order) : 0;
      const mostMinor = await returnCeiling(scene, found.inspectedById, asCredit !== undefined);
      const agreed = asCredit ?? theirChoice(found);
      const back = { lines: cameBack(found), reason: `Retour ${number}` };
      const how = { deliveryMinor, deductionMinor, mostMinor, asCredit: agreed };
      const refunded = await refundUnitsOf(scene, order, { ...back, ...how });
      if (!refunded.ok) return refunded;

      const { amountMinor } = refunded.value;
      const counted = await countReturn(scene, order, found.inspectedById, { ...back, amountMinor, signed });
      if (!counted.ok) return counted;
      const settled = { state: "settled", settledAt: now, refundMinor: amountMinor, deductionMinor } as const;
      await tx.return.update({ where: { id: found.id }, data: { ...settled, settlementNote: why ?? null } });
      await tell(scene, found, "settled", { amountMinor, deductionMinor });
      record(returnClosed({ returnId: found.id }));
      audit({
        subject: `return:${number}`,
        changes: {
          state: [found.state, "settled"],
          refundedMinor: [0, amountMinor],
          deductionMinor: [0, deductionMinor],
          ...(agreed && { asCredit: [null, agreed.wayOf] as const }),
        },
        ...(why && { reason: why }),
      });
      return ok({ number, amountMinor });
    },
  });

/**
 * Pays a return back to what it was paid with, or as store credit to who agreed to that: the paid share of each unit that
 * came, with the standard delivery when the whole order was withdrawn from, less a deduction that says why. A withdrawal of
 * which dispatch was proved is paid back before it is here. Over what somebody gives alone, a colleague of another role has
 * inspected it; a store pays back what it took in. Refuses `return_not_found`, `other_store`, `return_moved_on`, `for_repair`,
 * `for_exchange`, `deduction_without_reason`, `password_needed` where its payer signs, and what a refund refuses.
 */
export const settleReturn = settling(false);
export const settleReturnSigned = withOwnPassword(settling(true));

/** What its customer chose on their account. */
const theirChoice = ({ creditAgreedAt }: LockedReturn): Consent | null =>
  creditAgreedAt && { wayOf: "account", at: creditAgreedAt.toISOString() };

/**
 * It was repaired and goes home: while its guarantee runs, that ends a year later, once (law L41). Refuses
 * `return_not_found`, `return_moved_on`, `other_store`, `for_refund`.
 */
export const closeRepair = command({
  name: "returns.close_repair",
  input: z.strictObject({ number }),
  allow: "returns.inspect",
  async run({ number }, scene) {
    const { tx, now, record, audit } = scene;
    const found = await lockReturn(tx, number);
    if (!found) return returnNotFound;
    if (found.state !== "inspected" || !found.locationCode) return notNow(found);
    if (found.wish !== "repair") return refuse({ code: "for_refund" });
    const elsewhere = otherPlace(scene, found.locationCode);
    if (elsewhere) return elsewhere;
    const order = await lockOrder(tx, found.orderId);
    if (!order) return notFound;

    for (const { id, orderLineId } of found.lines) {
      const parcel = order.parcels.find(({ lines }) => lines.some((line) => line.id === orderLineId));
      const received = parcel && receivedAt(parcel);
      if (received)
        await tx.returnLine.update({
          where: { id },
          data: { guaranteeUntil: new Date(`${guaranteeEnd(received, true)}T00:00:00Z`) },
        });
    }
    await tx.return.update({ where: { id: found.id }, data: { state: "settled", settledAt: now } });
    await tell(scene, found, "repaired");
    record(returnClosed({ returnId: found.id }));
    audit({ subject: `return:${number}`, changes: { state: [found.state, "settled"] } });
    return ok({ number });
  },
});

/**
 * What came back is not taken back, and goes home again; or nothing was in the parcel. Who withdrew is paid back for what
 * came, less what it lost. Refuses `return_not_found`, `return_moved_on`, `withdrawal_stands`, `other_store`.
 */
export const refuseReturn = command({
  name: "returns.refuse",
  input: z.strictObject({ number, reason }),
  allow: "returns.write",
  async run({ number, reason }, scene) {
    const { tx, record, audit } = scene;
    const found = await lockReturn(tx, number);
    if (!found) return returnNotFound;
    const empty = found.lines.every(({ missing, quantity }) => missing === quantity);
    if (!mayBecome(found.state, "refused") || (found.state === "inspected" && !empty) || !found.locationCode)
      return notNow(found);
    if (found.withdrawalId && !empty) return refuse({ code: "withdrawal_stands" });
    const elsewhere = otherPlace(scene, found.locationCode);
    if (elsewhere) return elsewhere;
    await tx.return.update({ where: { id: found.id }, data: { state: "refused", settlementNote: reason } });
    await tell(scene, found, "refused", { reason });
    record(returnClosed({ returnId: found.id }));
    audit({ subject: `return:${number}`, changes: { state: [found.state, "refused"] }, reason });
    return ok({ number, state: "refused" });
  },
});

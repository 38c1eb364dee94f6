import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { reviewInvited } from "./facts.ts";
import { addressKey } from "./silence.ts";
import { ofParcel, receivedLines } from "./sql/received-lines.ts";

/** How long somebody has had it before they are asked what they think of it. */
const waitDays = 10;

/** What came in a parcel is to be asked about, once and not again. The seller of goods may ask how they are; it advertises nothing. */
export const planInvitations = command({
  name: "reviews.plan_invitations",
  input: z.strictObject({ parcelId: z.uuid() }),
  allow: "system",
  async run({ parcelId }, { tx, now }) {
    const dueAt = new Date(now.getTime() + waitDays * 86_400_000);
    const lines = await receivedLines(ofParcel(parcelId), tx);
    const data = lines.map(({ lineId, orderId }) => ({ orderLineId: lineId, orderId, parcelId, dueAt }));
    await tx.reviewInvitation.createMany({ data, skipDuplicates: true });
    return ok({ planned: data.length });
  },
});

/** Asks once about what came in a parcel, unless its buyer wrote already or does not want to be asked. */
export const invite = command({
  name: "reviews.invite",
  input: z.strictObject({ parcelId: z.uuid() }),
  allow: "system",
  async run({ parcelId }, { tx, now, record }) {
    const asked = await tx.reviewInvitation.updateMany({ where: { parcelId, sentAt: null }, data: { sentAt: now } });
    const [line] = await receivedLines(ofParcel(parcelId), tx);
    if (asked.count === 0 || !line) return ok({ invited: false });
    const silent = await tx.reviewSilence.findUnique({ where: { emailHash: addressKey(line.email) } });
    if (silent) return ok({ invited: false });
    record(reviewInvited({ orderId: line.orderId, parcelId }));
    return ok({ invited: true });
  },
});

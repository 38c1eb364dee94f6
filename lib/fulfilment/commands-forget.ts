import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { portion } from "#lib/platform/forgetting";
import { person, theirs } from "#lib/platform/person";

const empty = Buffer.alloc(0);

/** Somebody has their data erased: the labels with their name and address go, what was sent stays (PRV-01). */
export const forgetAddressee = command({
  name: "fulfilment.forget_person",
  input: person,
  allow: "system",
  async run(who, { tx }) {
    const parcels = await tx.parcel.findMany({ where: { order: theirs(who) }, select: { id: true } });
    const where = { parcelId: { in: parcels.map(({ id }) => id) } };
    return ok({ forgotten: (await tx.shippingLabel.updateMany({ where, data: { pdf: empty } })).count });
  },
});

/** Once no carrier asks for it any more, a label is no longer kept; its number is. */
export const forgetOldLabels = command({
  name: "fulfilment.forget_old",
  input: z.strictObject({ before: z.date() }),
  allow: "system",
  async run({ before }, { tx }) {
    const forgotten = await tx.$executeRaw`
      UPDATE shipping_label SET pdf = '' WHERE parcel_id IN (
        SELECT parcel_id FROM shipping_label WHERE created_at < ${before} AND length(pdf) > 0 LIMIT ${portion})`;
    return ok({ forgotten });
  },
});

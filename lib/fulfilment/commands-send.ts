import { z } from "zod";
import { refuse } from "#lib/kernel/result";
import { sendParcel } from "#lib/orders/sending";
import { command } from "#lib/platform/command";
import { contentOf, lockStation } from "./sql/station.ts";

/**
 * A closed and labelled parcel goes to its carrier's van: its stock leaves, the customer is told its number. Refuses
 * `unknown_parcel`, `parcel_open`, `no_label`, `contents_changed` when the order wants something else since it was closed,
 * and what `sendParcel` refuses.
 */
export const handToCarrier = command({
  name: "fulfilment.hand_to_carrier",
  input: z.strictObject({ parcelId: z.uuid() }),
  allow: "orders.send",
  async run({ parcelId }, scene) {
    const { tx } = scene;
    const parcel = await lockStation(tx, parcelId);
    if (!parcel) return refuse({ code: "unknown_parcel" });
    const label = await tx.shippingLabel.findUnique({ where: { parcelId } });
    if (parcel.here && !parcel.closed) return refuse({ code: "parcel_open" });
    if (!label) return refuse({ code: "no_label" });
    const content = await contentOf(tx, parcelId);
    if (parcel.here && content.some(({ quantity, packed }) => packed !== quantity))
      return refuse({ code: "contents_changed" });
    const carrier = await tx.carrier.findUnique({ where: { code: label.carrierCode } });
    return sendParcel(
      {
        orderId: parcel.orderId,
        parcelId,
        carrier: carrier?.name ?? label.carrierCode,
        trackingCode: label.trackingNumber,
      },
      scene,
    );
  },
});

import { z } from "zod";
import { carrierPort } from "#lib/carriers/carriers";
import { type CarrierPort, CarrierUnavailable } from "#lib/carriers/port";
import { type Label, labelAnswer } from "#lib/carriers/schema";
import { type Actor, mayActIn, nameOf } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { clock } from "#lib/platform/clock";
import { type Circumstance, command } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { parcelToLabel } from "./sql/parcel-to-label.ts";
import { lockStation } from "./sql/station.ts";

const which = z.strictObject({ parcelId: z.uuid() });

/** Keeps what the carrier gave for a closed parcel, once: a label asked twice at the same moment is one label. */
const keepLabel = command({
  name: "fulfilment.keep_label",
  input: which.extend({
    carrierCode: z.string(),
    service: z.string(),
    label: labelAnswer.omit({ pdf: true }),
    pdf: z.instanceof(Uint8Array<ArrayBuffer>),
  }),
  allow: "orders.send",
  async run({ parcelId, carrierCode, service, label: { trackingNumber, priceMinor }, pdf }, scene) {
    const { tx, now, actor, audit } = scene;
    const parcel = await lockStation(tx, parcelId);
    if (!parcel) return refuse({ code: "unknown_parcel" });
    if (!mayActIn(actor, parcel.locationCode)) return refuse({ code: "other_store", location: parcel.locationCode });
    if (!parcel.here) return refuse({ code: "parcel_gone" });
    const made = { carrierCode, service, trackingNumber, pdf, priceMinor, madeByName: nameOf(actor), createdAt: now };
    const { count } = await tx.shippingLabel.createMany({ data: { parcelId, ...made }, skipDuplicates: true });
    if (count === 1)
      audit({
        subject: `order:${parcel.orderNumber}`,
        changes: { trackingNumber: [null, trackingNumber], labelMinor: [null, priceMinor] },
      });
    return ok({ parcelId });
  },
});

/**
 * Asks the carrier for the label of a closed parcel, outside of any transaction and under the parcel's own id: however
 * often it is asked, it is one label, priced and kept. An answer that cannot be true is none, and nothing is sent or
 * promised by it. Refuses `forbidden`, `unknown_parcel`, `other_store`, `order_held`, `parcel_gone`, `parcel_open`,
 * `no_carrier`, `carrier_unavailable`.
 */
export async function makeLabel(
  actor: Actor,
  raw: unknown,
  at: Circumstance = {},
  port: (carrier: string) => CarrierPort | null = carrierPort,
): Promise<Result<Readonly<{ parcelId: string }>, Refusal>> {
  const input = which.safeParse(raw);
  if (!input.success) return refuse({ code: "invalid", issues: input.error.issues });
  if (!allowed(actor, "orders.send")) return refuse({ code: "forbidden", permission: "orders.send" });
  const { parcelId } = input.data;
  const parcel = await parcelToLabel(parcelId, at.now ?? clock.now());
  if (!parcel) return refuse({ code: "unknown_parcel" });
  const { locationCode, held, here, labelled, carrierCode, toSend } = parcel;
  if (!mayActIn(actor, locationCode)) return refuse({ code: "other_store", location: locationCode });
  if (held) return refuse({ code: "order_held" });
  if (!here) return refuse({ code: "parcel_gone" });
  if (labelled) return ok({ parcelId });
  if (!toSend) return refuse({ code: "parcel_open" });
  if (!carrierCode) return refuse({ code: "no_carrier" });

  const label = await ask(port(carrierCode), toSend);
  if (!label) return refuse({ code: "carrier_unavailable" });
  const { pdf, ...rest } = label;
  const { service } = toSend;
  return keepLabel(actor, { parcelId, carrierCode, service, label: rest, pdf: Buffer.from(pdf, "base64") }, at);
}

async function ask(port: CarrierPort | null, parcel: Parameters<CarrierPort["label"]>[0]): Promise<Label | null> {
  try {
    return (await port?.label(parcel)) ?? null;
  } catch (error) {
    if (error instanceof CarrierUnavailable) return null;
    throw error;
  }
}

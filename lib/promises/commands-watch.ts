import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { giveUp } from "./giving-up.ts";

const lines = {
  orderId: z.uuid(),
  parcelId: z.uuid(),
  orderLineIds: z.array(z.uuid()).min(1),
  /** Null: no date can be told. */
  at: z.date().nullable(),
  risk: z.string().max(40).nullable(),
  handOverOn: z.iso.date().nullable(),
};

/** What the watcher believes of some lines: staff are warned, or the promise is well again, or only its date moved. */
export const noteForecast = command({
  name: "promises.note_forecast",
  input: z.strictObject({ ...lines, step: z.enum(["at_risk", "saved", "nothing"]) }),
  allow: "system",
  async run({ parcelId, orderLineIds, at, risk, step }, { tx, now }) {
    const state = step === "at_risk" ? "at_risk" : step === "saved" ? "promised" : null;
    const moved = await tx.$executeRaw`
      UPDATE delivery_promise SET parcel_id = ${parcelId}::uuid, risk = ${risk},
        forecast_at = coalesce(${at}::timestamptz, forecast_at),
        state = coalesce(${state}::promise_state, state),
        at_risk_since = CASE ${step} WHEN 'at_risk' THEN ${now}::timestamptz WHEN 'saved' THEN NULL ELSE at_risk_since END
      WHERE order_line_id = ANY(${orderLineIds}::uuid[]) AND state IN ('promised', 'at_risk', 'told')
        AND (${state}::text IS NULL OR state <> 'told')`;
    return ok({ moved });
  },
});

/** The watcher has nobody wait any longer: the customer is told. */
export const tellOfDelay = command({
  name: "promises.tell_of_delay",
  input: z.strictObject(lines),
  allow: "system",
  run: async (delay, scene) => ok({ told: await giveUp(scene, delay) }),
});

import { z } from "zod";
import { relayPointsAnswer } from "#lib/carriers/schema";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

/** Keeps what a carrier said of its points near a postcode, for those who ask after it and for when it is away. */
export const keepRelayList = command({
  name: "delivery.keep_relay_list",
  input: z.strictObject({ carrier: z.string(), postcode: z.string(), points: relayPointsAnswer.shape.points }),
  allow: "system",
  async run({ carrier, postcode, points }, { tx, now }) {
    const said = { points, askedAt: now };
    await tx.relayList.upsert({
      where: { carrierCode_postcode: { carrierCode: carrier, postcode } },
      create: { carrierCode: carrier, postcode, ...said },
      update: said,
    });
    return ok(null);
  },
});

import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { flippedBy } from "./holds.ts";
import { releaseExpiredBefore } from "./sql/end-holds.ts";
import { tellStock } from "./tell-stock.ts";

/** Holds outlive their hour by this much, so that the sweep may first ask the provider what became of the payment. */
const graceMs = 5 * 60_000;

/** Frees the stock of payments that never ended and that nobody could ask about; the last net under the sweep. */
export const releaseExpired = command({
  name: "stock.release_expired",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const { tx, now } = scene;
    const moves = await releaseExpiredBefore(tx, new Date(now.getTime() - graceMs), now);
    tellStock({ flipped: flippedBy(moves) }, scene);
    return ok({ released: moves.length });
  },
});

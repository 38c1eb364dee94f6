import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { Prisma } from "#lib/platform/database";
import { portion } from "./changes/asked.ts";
import { settle } from "./changes/settle.ts";
import { lockChanges } from "./sql/change-rows.ts";
import { closeBatches, expireHeld, releaseBatches, releaseHeld } from "./sql/due.ts";

const nothing = z.strictObject({});

/**
 * Makes one portion of the prices stand whose hour has come: planned ones, those of approved batches, and in a shop of
 * one person those that have waited their quarter of an hour. Answers how many were worked; call again until none is.
 */
export const applyDuePrices = command({
  name: "price.apply_due",
  input: nothing,
  allow: "system",
  async run(_input, scene) {
    const { tx, now } = scene;
    await releaseBatches(tx, now);
    await releaseHeld(tx, now, portion);
    const due = await lockChanges(tx, Prisma.sql`c.state = 'scheduled' AND c.effective_at <= ${now}`, portion);
    await settle(scene, due);
    if (due.length < portion) await closeBatches(tx);
    return ok({ worked: due.length });
  },
});

/** Drops what waited for a second person for a day and found none: the old price goes on. */
export const expireHeldPrices = command({
  name: "price.expire_held",
  input: nothing,
  allow: "system",
  async run(_input, { tx, now, audit }) {
    const expired = await expireHeld(tx, now);
    if (expired > 0) audit({ subject: "prices:held", changes: { expired: [0, expired] } });
    return ok({ expired });
  },
});

import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { forgetOldFacts, forgetOldMails } from "#lib/platform/forgetting";
import { clockNames } from "./clocks.ts";
import { inDays } from "./links.ts";

const old = z.strictObject({ before: z.date() });

/** Mails of long ago; that somebody is forgotten, the last they are told, is kept a day. */
export const forgetMails = command({
  name: "privacy.forget_mails",
  input: old,
  allow: "system",
  run: async ({ before }, { tx, now }) =>
    ok({ forgotten: await forgetOldMails(tx, { before, farewellsBefore: inDays(now, -1) }) }),
});

/** What was told to the processes of the shop, long after they all did their part. */
export const forgetFacts = command({
  name: "privacy.forget_facts",
  input: old,
  allow: "system",
  run: async ({ before }, { tx }) => ok({ forgotten: await forgetOldFacts(tx, before) }),
});

/** Writes down what a clock did when it struck. */
export const noteRun = command({
  name: "privacy.note_run",
  input: z.strictObject({ clock: z.enum(clockNames), forgotten: z.int().min(0) }),
  allow: "system",
  async run({ clock, forgotten }, { tx, now }) {
    const told = { ranAt: now, forgotten };
    await tx.retentionRun.upsert({ where: { clock }, create: { clock, ...told }, update: told });
    return ok(null);
  },
});

import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { codesAreGuessed } from "./facts.ts";
import { expireDue } from "./sql/expire.ts";

/** What has expired is worth nothing; held money waits until its payment has ended. */
export const expireCredits = command({
  name: "credit.expire",
  input: z.strictObject({}),
  allow: "system",
  run: async (_, { tx, now }) => ok({ expired: await expireDue(tx, now, 500) }),
});

/** Tells that gift card codes are being tried out. */
export const tellOfGuessing = command({
  name: "credit.tellOfGuessing",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { now, record }) {
    record(codesAreGuessed({ at: now.toISOString() }));
    return ok(null);
  },
});

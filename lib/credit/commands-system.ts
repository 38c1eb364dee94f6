import { z } from "zod";
import { nameOf } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { act } from "./acts.ts";
import { codesAreGuessed } from "./facts.ts";
import { expireDue } from "./sql/expire.ts";
import { conclude, nextDue } from "./sql/requests.ts";
import { carryOut, problemOf } from "./works/works.ts";

/** What has expired is worth nothing; held money waits until its payment has ended. */
export const expireCredits = command({
  name: "credit.expire",
  input: z.strictObject({}),
  allow: "system",
  run: async (_, { tx, now }) => ok({ expired: await expireDue(tx, now, 500) }),
});

/**
 * Ends one request whose time is over: in a shop of one person it is done now, elsewhere it lapses, and so does what
 * cannot be done any more. Answers how many were worked; call again until none is.
 */
export const settleDueRequest = command({
  name: "credit.settleDueRequest",
  input: z.strictObject({}),
  allow: "system",
  async run(_, scene) {
    const { tx, now, actor, audit } = scene;
    const request = await nextDue(tx, now);
    if (!request) return ok({ worked: 0 });
    const asked = act.parse(request.act);
    const lapses = !request.alone || (await problemOf(tx, asked)) !== null;
    const creditId =
      lapses || asked.kind === "batch" ? null : await carryOut({ ...scene, askedBy: request.authorName }, asked);
    const state = lapses ? "expired" : creditId ? "done" : "approved";
    await conclude(tx, request, { state, creditId, by: nameOf(actor), now });
    audit({ subject: `credit-request:${request.id}`, changes: { state: ["waiting", state] } });
    return ok({ worked: 1 });
  },
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

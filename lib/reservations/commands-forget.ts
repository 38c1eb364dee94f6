import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { portion } from "#lib/platform/forgetting";
import { person } from "#lib/platform/person";

/** Somebody has their data erased: what they had set aside and is over goes (PRV-01). */
export const forgetReserver = command({
  name: "reservations.forget_person",
  input: person,
  allow: "system",
  async run({ email }, { tx }) {
    return ok({
      forgotten: (await tx.storeReservation.deleteMany({ where: { email, endedAt: { not: null } } })).count,
    });
  },
});

/** What ended so long ago is forgotten, with whoever it was for. */
export const forgetOldReservations = command({
  name: "reservations.forget_old",
  input: z.strictObject({ before: z.date() }),
  allow: "system",
  async run({ before }, { tx }) {
    const where = { endedAt: { lt: before } };
    return ok({ forgotten: (await tx.storeReservation.deleteMany({ where, limit: portion })).count });
  },
});

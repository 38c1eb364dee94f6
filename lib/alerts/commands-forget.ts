import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { person, theirs } from "#lib/platform/person";

/** Somebody has their data erased: they wait for nothing any more (PRV-01). */
export const forgetWaiting = command({
  name: "alerts.forget_person",
  input: person,
  allow: "system",
  run: async (who, { tx }) => ok({ forgotten: (await tx.alert.deleteMany({ where: theirs(who) })).count }),
});

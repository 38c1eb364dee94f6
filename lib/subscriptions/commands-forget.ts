import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { forgottenName, nowhere, person } from "#lib/platform/person";

/** Somebody has their data erased: of what they once subscribed to, the deliveries are left (PRV-01). */
export const forgetSubscriber = command({
  name: "subscriptions.forget_person",
  input: person,
  allow: "system",
  async run({ email, accountId = null }, { tx }) {
    const forgotten = await tx.$executeRaw`
      UPDATE subscription SET email = id || ${nowhere}, name = ${forgottenName}, account_id = NULL
      WHERE state = 'ended' AND (email = ${email} OR account_id = ${accountId}::uuid)`;
    return ok({ forgotten });
  },
});

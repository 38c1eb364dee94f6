import { z } from "zod";
import { idOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { locale, personName } from "./schema.ts";

/** Changes the actor's own name and the language of their mails. */
export const updateProfile = command({
  name: "identity.update_profile",
  input: z.strictObject({ name: personName, locale }),
  allow: "anyone",
  async run({ name, locale }, { actor, tx, audit }) {
    const id = idOf(actor);
    if (!id) return refuse({ code: "not_signed_in" });
    const before = await tx.account.findUniqueOrThrow({ where: { id }, select: { name: true, locale: true } });
    await tx.account.update({ where: { id }, data: { name, locale } });
    audit({ subject: `account:${id}`, changes: { name: [before.name, name], locale: [before.locale, locale] } });
    return ok(null);
  },
});

import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

/** Says why one looks for so many customers: kept in the journal, and as many again may be looked for. */
export const sayWhy = command({
  name: "cases.say_why",
  input: z.strictObject({ reason: z.string().trim().min(5).max(300) }),
  allow: "customers.read",
  async run({ reason }, { actor, audit }) {
    if (actor.kind !== "staff") return refuse({ code: "customer_not_found" });
    audit({ subject: `account:${actor.id}`, reason });
    return ok(undefined);
  },
});

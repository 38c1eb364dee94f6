import { z } from "zod";
import { mayActIn } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { whoIs, whom } from "./whom.ts";

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

/** How somebody is reached, for a colleague who asks: who saw it stands in the journal. Refuses `customer_not_found`. */
export const showContact = command({
  name: "cases.show_contact",
  input: z.strictObject({ whom }),
  allow: "cases.answer",
  async run({ whom: asked }, { actor, tx, audit }) {
    const isTheirs = asked.by === "case" || allowed(actor, "customers.read");
    const who = isTheirs ? await whoIs(tx, asked) : null;
    if (!who || !mayActIn(actor, who.storeCode ?? "")) return refuse({ code: "customer_not_found" });
    audit({ subject: asked.by === "case" ? `case:D-${asked.id}` : `${asked.by}:${asked.id}` });
    return ok({ email: who.email, phone: who.phone });
  },
});

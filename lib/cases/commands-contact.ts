import { z } from "zod";
import { type Actor, mayActIn } from "#lib/kernel/actor";
import { ok, type Refusal, type Result, refuse } from "#lib/kernel/result";
import { clock } from "#lib/platform/clock";
import { type Circumstance, command } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";
import { mayLookUp } from "./queries-look-ups.ts";
import { whoIs, whom } from "./whom.ts";

type Contact = Readonly<{ email: string; phone: string | null }>;

const input = z.strictObject({ whom });

/** How somebody is reached, for a colleague who asks: who saw it stands in the journal. Refuses `customer_not_found`. */
const tellContact = command({
  name: "cases.show_contact",
  input,
  allow: "cases.answer",
  async run({ whom: asked }, { actor, tx, audit }) {
    const isTheirs = asked.by === "case" || allowed(actor, "customers.read");
    const who = isTheirs ? await whoIs(tx, asked) : null;
    if (!who || !mayActIn(actor, who.storeCode ?? "")) return refuse({ code: "customer_not_found" });
    audit({ subject: asked.by === "case" ? `case:D-${asked.id}` : `${asked.by}:${asked.id}` });
    return ok({ email: who.email, phone: who.phone });
  },
});

/** The same, counted with the customers that they opened. Refuses `say_why_first` too. */
export async function showContact(
  actor: Actor,
  raw: unknown,
  at: Circumstance = {},
): Promise<Result<Contact, Refusal>> {
  const asked = input.safeParse(raw);
  if (actor.kind === "staff" && asked.success) {
    const { by, id } = asked.data.whom;
    if (!(await mayLookUp(actor, "open", `${by}:${id}`, at.now ?? clock.now())))
      return refuse({ code: "say_why_first" });
  }
  return tellContact(actor, raw, at);
}

import { z } from "zod";
import { isLocale } from "#lib/kernel/locale";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { withOwnPassword } from "./commands-step-up.ts";
import { sealViewing, viewingMinutes } from "./viewing.ts";

/**
 * Lets a colleague see the shop as a customer does, for a quarter of an hour: their account and their orders, nothing to be
 * changed or paid. Answers what the cookie holds. Refuses `customer_not_found`.
 */
const beginViewing = command({
  name: "identity.view_as",
  input: z.strictObject({ accountId: z.uuid(), reason: z.string().trim().min(5).max(300) }),
  allow: "customers.view_as",
  async run({ accountId, reason }, { actor, tx, now, audit }) {
    const account = await tx.account.findUnique({ where: { id: accountId } });
    if (actor.kind !== "staff" || account?.kind !== "customer" || account.disabledAt)
      return refuse({ code: "customer_not_found" });
    audit({ subject: `account:${accountId}`, reason });
    const until = new Date(now.getTime() + viewingMinutes * 60_000);
    const locale = isLocale(account.locale) ? account.locale : "fr";
    return ok({ sealed: sealViewing({ customerId: accountId, staffId: actor.id, until }), locale });
  },
});

export const viewAs = withOwnPassword(beginViewing);

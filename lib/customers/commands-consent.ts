import { z } from "zod";
import { idOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { purposes, wordingNow } from "./consents.ts";
import { latestConsents } from "./queries-consents.ts";

/** As the journal names them. */
const named = { news_email: "newsEmail", news_sms: "newsSms", news_phone: "newsPhone" } as const;
const ticked = z.literal("1").optional();

/** A customer says what they agree to, all of it at once; what changed is written down, with the words it was said to. */
export const chooseConsents = command({
  name: "customers.choose_consents",
  input: z.strictObject({ news_email: ticked, news_sms: ticked, news_phone: ticked }),
  allow: "customer",
  async run(chosen, { tx, actor, now, audit }) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    await tx.$executeRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    const before = await latestConsents(accountId, tx);
    const changed = purposes.filter((purpose) => (before.get(purpose)?.given ?? false) !== (chosen[purpose] === "1"));
    if (changed.length === 0) return ok({ changed: 0 });
    await tx.consent.createMany({
      data: changed.map((purpose) => ({
        ...{ accountId, purpose, given: chosen[purpose] === "1" },
        ...{ wording: wordingNow(purpose), channel: "account", at: now },
      })),
    });
    const told = changed.map((one) => [named[one], [chosen[one] !== "1", chosen[one] === "1"]] as const);
    audit({ subject: `account:${accountId}`, changes: Object.fromEntries(told) });
    return ok({ changed: changed.length });
  },
});

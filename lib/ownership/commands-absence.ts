import { z } from "zod";
import { type Actor, idOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { allowed } from "#lib/platform/permissions";

const day = z.iso.date();
const longestMs = 366 * 86_400_000;

/** Whoever works here notes their own days; those of others, who looks after the staff. */
const mayNote = (actor: Actor, accountId: string) => accountId === idOf(actor) || allowed(actor, "staff.write");

/** Notes when a colleague is not here; from the same first day, the last word counts. Refuses `colleague_not_found`, `not_a_stretch`. */
export const setAbsence = command({
  name: "ownership.set_absence",
  input: z.strictObject({ accountId: z.uuid(), firstDay: day, lastDay: day }),
  allow: "products.read",
  async run({ accountId, firstDay, lastDay }, { tx, actor, audit }) {
    const works = { id: accountId, kind: "staff", disabledAt: null } as const;
    if (!mayNote(actor, accountId) || (await tx.account.count({ where: works })) === 0)
      return refuse({ code: "colleague_not_found", field: "accountId" });
    const [first, last] = [new Date(firstDay), new Date(lastDay)];
    const length = last.getTime() - first.getTime();
    if (length < 0 || length > longestMs) return refuse({ code: "not_a_stretch", field: "lastDay" });
    await tx.absence.upsert({
      where: { accountId_firstDay: { accountId, firstDay: first } },
      create: { accountId, firstDay: first, lastDay: last },
      update: { lastDay: last },
    });
    audit({ subject: `account:${accountId}`, changes: { away: [null, `${firstDay} – ${lastDay}`] } });
    return ok({ accountId });
  },
});

/** They are here after all. Refuses `colleague_not_found`. */
export const endAbsence = command({
  name: "ownership.end_absence",
  input: z.strictObject({ accountId: z.uuid(), firstDay: day }),
  allow: "products.read",
  async run({ accountId, firstDay }, { tx, actor, audit }) {
    if (!mayNote(actor, accountId)) return refuse({ code: "colleague_not_found" });
    await tx.absence.deleteMany({ where: { accountId, firstDay: new Date(firstDay) } });
    audit({ subject: `account:${accountId}`, changes: { away: [firstDay, null] } });
    return ok({ accountId });
  },
});

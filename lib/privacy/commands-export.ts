import { z } from "zod";
import { withOwnPassword } from "#lib/identity/commands-step-up";
import { nameOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { portion } from "#lib/platform/forgetting";
import { type Person, person } from "#lib/platform/person";
import { exportAsked, exportReady } from "./facts.ts";
import { exportLife, inDays } from "./links.ts";
import { personOf } from "./queries-person.ts";

/** So often in a day: it is a lot of work, and a lot to lose. */
const mostADay = 3;

type Wanted = Readonly<{ who: Person; locale: string; by: string | null; reason: string }>;

async function ask({ tx, now, record, audit }: Scene, { who, locale, by, reason }: Wanted) {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`data export:${who.email}`}, 0))`;
  const asked = await tx.dataExport.count({ where: { email: who.email, askedAt: { gt: inDays(now, -1) } } });
  if (asked >= mostADay) return refuse({ code: "too_many_exports" });
  const id = newId();
  const { email, accountId = null } = who;
  await tx.dataExport.create({ data: { id, email, accountId, locale, askedByName: by, reason, askedAt: now } });
  record(exportAsked({ exportId: id }));
  audit({ subject: accountId ? `account:${accountId}` : `data-export:${id}`, changes: {}, ...(reason && { reason }) });
  return ok({ exportId: id });
}

/** A customer wants what the shop holds of them, with their own password given again. Refuses `too_many_exports`. */
const noteExport = command({
  name: "privacy.ask_export",
  input: z.strictObject({}),
  allow: "customer",
  async run(_, scene) {
    const { actor, tx } = scene;
    if (actor.kind !== "customer") return refuse({ code: "not_a_customer" });
    const { locale } = await tx.account.findUniqueOrThrow({ where: { id: actor.id }, select: { locale: true } });
    return ask(scene, { who: { email: actor.email, accountId: actor.id }, locale, by: null, reason: "" });
  },
});
export const askExport = withOwnPassword(noteExport);

/** The staff have it sent to whoever wrote for it, at the address it is about. Refuses `nobody_known`, `too_many_exports`. */
const noteExportFor = command({
  name: "privacy.ask_export_for",
  input: z.strictObject({ email: person.shape.email, reason: z.string().trim().min(3).max(200) }),
  allow: "privacy.export",
  async run({ email, reason }, scene) {
    const known = await personOf(email, scene.tx);
    if (!known) return refuse({ code: "nobody_known", field: "email" });
    const { locale, ...who } = known;
    return ask(scene, { who, locale, by: nameOf(scene.actor), reason });
  },
});
export const askExportFor = withOwnPassword(noteExportFor);

/** It is packed: it is there for a day, and its link is mailed. Packed twice, the first one stays. */
export const keepArchive = command({
  name: "privacy.keep_archive",
  input: z.strictObject({ id: z.uuid(), archive: z.instanceof(Uint8Array<ArrayBuffer>) }),
  allow: "system",
  async run({ id, archive }, { tx, now, record }) {
    const expiresAt = new Date(now.getTime() + exportLife);
    const data = { archive, readyAt: now, expiresAt };
    const { count } = await tx.dataExport.updateMany({ where: { id, readyAt: null }, data });
    if (count > 0) record(exportReady({ exportId: id }));
    return ok({ count });
  },
});

/** What is over a day old is there no more; that it was asked for goes a year later. */
export const forgetArchives = command({
  name: "privacy.forget_archives",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    const { count } = await tx.dataExport.updateMany({
      where: { expiresAt: { lte: now }, archive: { not: null } },
      data: { archive: null },
      limit: portion,
    });
    const old = await tx.dataExport.deleteMany({ where: { askedAt: { lt: inDays(now, -365) } }, limit: portion });
    return ok({ forgotten: count + old.count });
  },
});

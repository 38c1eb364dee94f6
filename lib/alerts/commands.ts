import { z } from "zod";
import { guarded } from "#lib/identity/guarded";
import { address, email, locale } from "#lib/identity/schema";
import { idOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { clock } from "#lib/platform/clock";
import { command, type Scene } from "#lib/platform/command";
import { alertTyped, alertWaits } from "./facts.ts";
import { priceFor } from "./queries-prices.ts";
import { alertKind, alertLife, mostAlerts, unprovedLife } from "./schema.ts";
import { opensAlert } from "./token.ts";

const asked = { sku: z.string().min(1).max(64), kind: alertKind, locale };
const notFound = refuse({ code: "alert_not_found" });

/**
 * Somebody wants to be told once that a variant is back or costs less. A customer's alert waits at once, a stranger's once
 * their address is proved. Answers every address alike and as fast, whether it asked before or has too many already; what waits for it
 * already is not a stranger's to change. Refuses `unknown_sku`, `email_missing` from a stranger without one, `too_many_attempts`.
 */
export const askAlert = guarded({
  name: "alerts.ask",
  input: z.strictObject({ ...asked, email: email.optional(), address }),
  uses: ({ address, email }) => [
    { name: "alert:address", key: address, points: 20, seconds: 3_600 },
    ...(email ? [{ name: "alert:email", key: email, points: 10, seconds: 86_400 }] : []),
  ],
  async run(actor, { address: _, ...wish }, at) {
    const accountId = actor.kind === "customer" ? actor.id : null;
    const costsMinor = await priceFor(accountId, wish.sku, at.now ?? clock.now());
    return keepAlert(actor, { ...wish, costsMinor }, at);
  },
});

const keepAlert = command({
  name: "alerts.keep",
  input: z.strictObject({ ...asked, email: email.optional(), costsMinor: z.int().nullable() }),
  allow: "anyone",
  async run({ sku, kind, locale, email: typed, costsMinor }, { actor, tx, now, record }) {
    const known = actor.kind === "customer" ? actor : null;
    const email = known?.email ?? typed;
    if (!email) return refuse({ code: "email_missing", field: "email" });
    const variant = await tx.variant.findFirst({
      where: { sku, product: { status: "active" } },
      select: { id: true },
    });
    if (!variant || costsMinor === null) return refuse({ code: "unknown_sku" });
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`alerts:${email}`}, 0))`;
    const waiting = { email, toldAt: null };
    const same = await tx.alert.findFirst({ where: { ...waiting, variantId: variant.id, kind } });
    const id = same?.id ?? newId();
    const others = await tx.alert.count({ where: waiting });
    if (same ? same.provedAt && !known : others >= mostAlerts) {
      // What changes nothing takes as long as what does: a row is written, and a fact told of an alert that is not there.
      await tx.$executeRaw`UPDATE alert SET locale = locale WHERE id = ${id}::uuid`;
      record(alertTyped({ alertId: newId() }));
      return ok(null);
    }
    const told = {
      ...{ locale, accountId: known?.id ?? null, provedAt: known && now },
      priceMinor: kind === "price" ? costsMinor : null,
      expiresAt: new Date(now.getTime() + (known ? alertLife : unprovedLife)),
    };
    const alert = { id, kind, variantId: variant.id, email, askedAt: now, ...told };
    await tx.alert.upsert({ where: { id }, create: alert, update: told });
    record(known ? alertWaits({ alertId: id }) : alertTyped({ alertId: id }));
    return ok(null);
  },
});

const theirs = { alertId: z.uuid(), token: z.string().max(300).optional() };

/** Whose it is: the holder of a mail's link, or the account that asked. A wrong token and a wrong id answer alike. */
async function lockTheirs(
  { actor, tx, now }: Pick<Scene, "actor" | "tx" | "now">,
  { alertId, token }: { alertId: string; token?: string | undefined },
) {
  await tx.$executeRaw`SELECT 1 FROM alert WHERE id = ${alertId}::uuid FOR UPDATE`;
  const alert = await tx.alert.findUnique({ where: { id: alertId } });
  const own = alert?.accountId != null && alert.accountId === idOf(actor) && actor.kind === "customer";
  return alert && (own || (token && opensAlert(token, alertId, now))) ? alert : null;
}

/** Who typed an address reads its mail: the alert waits from now on. Refuses `alert_not_found`. */
export const proveAlert = command({
  name: "alerts.prove",
  input: z.strictObject(theirs),
  allow: "anyone",
  async run(which, { actor, tx, now, record }) {
    const alert = await lockTheirs({ actor, tx, now }, which);
    if (!alert || alert.expiresAt <= now) return notFound;
    if (alert.provedAt) return ok(null);
    const expiresAt = new Date(now.getTime() + alertLife);
    await tx.alert.update({ where: { id: alert.id }, data: { provedAt: now, expiresAt } });
    record(alertWaits({ alertId: alert.id }));
    return ok(null);
  },
});

/** Ends an alert: nothing is told any more, and nothing is kept of it. Refuses `alert_not_found`. */
export const endAlert = command({
  name: "alerts.end",
  input: z.strictObject(theirs),
  allow: "anyone",
  async run(which, { actor, tx, now }) {
    const alert = await lockTheirs({ actor, tx, now }, which);
    if (!alert) return notFound;
    await tx.alert.delete({ where: { id: alert.id } });
    return ok(null);
  },
});

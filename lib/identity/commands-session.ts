import { z } from "zod";
import { idOf, system } from "#lib/kernel/actor";
import { deviceText } from "#lib/kernel/device";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { database, type Transaction } from "#lib/platform/database";
import { newDeviceSeen } from "./facts.ts";
import { forgiveAccount, guarded, perAccount, perAddress } from "./guarded.ts";
import { verifyPassword } from "./password.ts";
import { address, email, password } from "./schema.ts";
import { sessionLife } from "./session-rules.ts";

/**
 * Opens a session: always a new row with a new id (AUT-06). One answer, "wrong_credentials", and one time for an unknown
 * address, a wrong password, an address not yet proved and a disabled account (AUT-01).
 */
export const signIn = guarded({
  name: "identity.sign_in",
  input: z.strictObject({ email, password, address, userAgent: z.string().max(300).optional() }),
  uses: (input) => [perAddress("sign-in", input.address), perAccount("sign-in", input.email)],
  async run(_actor, { email, password, userAgent }, at) {
    const account = await database.account.findUnique({ where: { email } });
    const right = await verifyPassword(password, account?.passwordHash ?? null);
    if (!right || !account?.emailVerifiedAt || account.disabledAt) return refuse({ code: "wrong_credentials" });
    await forgiveAccount("sign-in", email);
    return openSession(system("sign-in"), { accountId: account.id, userAgent }, at);
  },
});

/** A session of whoever proved who they are, by whatever means. A device on which the account was never seen is told of. */
export const openSession = command({
  name: "identity.open_session",
  input: z.strictObject({ accountId: z.uuid(), userAgent: z.string().optional() }),
  allow: "system",
  async run({ accountId, userAgent }, { tx, now, audit, record }) {
    const { kind } = await tx.account.findUniqueOrThrow({ where: { id: accountId }, select: { kind: true } });
    await tx.session.deleteMany({ where: { accountId, expiresAt: { lte: now } } });
    const session = await tx.session.create({
      data: {
        id: newId(),
        accountId,
        createdAt: now,
        lastSeenAt: now,
        expiresAt: new Date(now.getTime() + sessionLife[kind]),
        userAgent: userAgent ?? null,
      },
    });
    const device = deviceText(userAgent ?? null);
    if (device && (await isNewDevice(tx, { accountId, device }, now))) record(newDeviceSeen({ accountId, device }));
    audit({ subject: `account:${accountId}`, changes: { signedIn: [null, device] } });
    return ok({ sessionId: session.id, accountId, kind });
  },
});

/** Whether it is another than those the account knows; the first of all surprises nobody. */
async function isNewDevice(tx: Transaction, seen: { accountId: string; device: string }, now: Date): Promise<boolean> {
  const { accountId } = seen;
  const known = await tx.accountDevice.count({ where: { accountId } });
  const added = await tx.accountDevice.createMany({ data: [{ ...seen, firstSeenAt: now }], skipDuplicates: true });
  return known > 0 && added.count > 0;
}

/** Ends the session that a sign-out names; one that has gone already is no error. */
export const endSession = command({
  name: "identity.end_session",
  input: z.strictObject({ sessionId: z.uuid() }),
  allow: "system",
  async run({ sessionId }, { tx }) {
    await tx.session.deleteMany({ where: { id: sessionId } });
    return ok(null);
  },
});

/** Signs one of the actor's own browsers out; somebody else's session answers like one that does not exist (ACL-02). */
export const endOwnSession = command({
  name: "identity.end_own_session",
  input: z.strictObject({ sessionId: z.uuid() }),
  allow: "anyone",
  async run({ sessionId }, { actor, tx, audit }) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    const { count } = await tx.session.deleteMany({ where: { id: sessionId, accountId } });
    if (count === 0) return refuse({ code: "unknown_session" });
    audit({ subject: `account:${accountId}`, changes: { sessions: [1, 0] } });
    return ok(null);
  },
});

/** Signs the actor out on every browser, this one included, from the next request on. */
export const signOutEverywhere = command({
  name: "identity.sign_out_everywhere",
  input: z.strictObject({}),
  allow: "anyone",
  async run(_input, { actor, tx, audit }) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    const { count } = await tx.session.deleteMany({ where: { accountId } });
    audit({ subject: `account:${accountId}`, changes: { sessions: [count, 0] } });
    return ok({ ended: count });
  },
});

/** Signs the actor out on every browser but this one. */
export const signOutElsewhere = command({
  name: "identity.sign_out_elsewhere",
  input: z.strictObject({ sessionId: z.uuid() }),
  allow: "anyone",
  async run({ sessionId }, { actor, tx, audit }) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    const { count } = await tx.session.deleteMany({ where: { accountId, id: { not: sessionId } } });
    audit({ subject: `account:${accountId}`, changes: { sessions: [count + 1, 1] } });
    return ok({ ended: count });
  },
});

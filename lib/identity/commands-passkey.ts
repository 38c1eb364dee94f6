import { generateRegistrationOptions } from "@simplewebauthn/server";
import { z } from "zod";
import { idOf } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { keepChallenge } from "./commands-passkey-challenge.ts";
import { withOwnPassword } from "./commands-step-up.ts";
import { passkeyAdded } from "./facts.ts";
import { guarded, perAccount } from "./guarded.ts";
import { madePasskey } from "./passkey-answer.ts";
import { relyingParty } from "./relying-party.ts";
import { algorithms, verifyNewPasskey } from "./verify-passkey.ts";

const mostPasskeys = 20;
const name = z
  .string()
  .trim()
  .min(1)
  .max(60)
  .regex(/^[^\p{Cc}]*$/u);

/**
 * Asks for what the actor's browser needs to make a passkey. It takes their own password: a browser left open does not
 * give a stranger a key of their own. Refuses `too_many_passkeys`.
 */
const askPasskey = command({
  name: "identity.ask_passkey",
  input: z.strictObject({}),
  allow: "anyone",
  async run(_input, { actor, tx, now }) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    const account = await tx.account.findUniqueOrThrow({ where: { id: accountId }, include: { passkeys: true } });
    if (account.passkeys.length >= mostPasskeys) return refuse({ code: "too_many_passkeys" });
    const options = await generateRegistrationOptions({
      rpName: "Bonnefoy & Filles",
      rpID: relyingParty.id,
      userName: account.email,
      userDisplayName: account.name,
      userID: new TextEncoder().encode(accountId),
      excludeCredentials: account.passkeys.map(({ credentialId: id, transports }) => ({ id, transports })),
      authenticatorSelection: { residentKey: "required", userVerification: "required" },
      supportedAlgorithmIDs: [...algorithms],
    });
    await keepChallenge(tx, { challenge: options.challenge, accountId }, now);
    return ok(options);
  },
});
export const beginPasskey = withOwnPassword(askPasskey);

/** Keeps the passkey that the actor's browser made. Refuses `too_many_passkeys`, `passkey_not_valid`, and one that is kept already. */
export const addPasskey = guarded({
  name: "identity.add_passkey",
  input: z.strictObject({ made: madePasskey, name }),
  uses: (_input, actor) => [perAccount("add-passkey", idOf(actor) ?? "visitor")],
  async run(actor, { made, name }, at) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    const verified = await verifyNewPasskey(made, accountId, at);
    return verified.ok ? keepPasskey(actor, { ...verified.value, name }, at) : verified;
  },
});

const keepPasskey = command({
  name: "identity.keep_passkey",
  input: z.strictObject({
    credentialId: z.string(),
    publicKey: z.instanceof(Uint8Array<ArrayBuffer>),
    counter: z.number().int().nonnegative(),
    transports: z.array(z.string()),
    name,
  }),
  allow: "anyone",
  async run(passkey, { actor, tx, now, record, audit }) {
    const accountId = idOf(actor);
    if (!accountId) return refuse({ code: "not_signed_in" });
    await tx.$executeRaw`SELECT 1 FROM account WHERE id = ${accountId}::uuid FOR UPDATE`;
    if ((await tx.passkey.count({ where: { accountId } })) >= mostPasskeys)
      return refuse({ code: "too_many_passkeys" });
    const kept = { id: newId(), accountId, ...passkey, createdAt: now };
    const { count } = await tx.passkey.createMany({ data: [kept], skipDuplicates: true });
    if (count === 0) return refuse({ code: "passkey_not_valid" });
    record(passkeyAdded({ accountId }));
    audit({ subject: `account:${accountId}`, changes: { passkey: [null, passkey.name] } });
    return ok({ id: kept.id });
  },
});

/** Names one of the actor's own; somebody else's answers like one that does not exist (ACL-02). */
export const renamePasskey = command({
  name: "identity.rename_passkey",
  input: z.strictObject({ id: z.uuid(), name }),
  allow: "anyone",
  async run({ id, name }, { actor, tx, audit }) {
    const accountId = idOf(actor);
    const passkey = accountId && (await tx.passkey.findFirst({ where: { id, accountId } }));
    if (!passkey) return refuse({ code: "unknown_passkey" });
    await tx.passkey.update({ where: { id }, data: { name } });
    audit({ subject: `account:${accountId}`, changes: { passkey: [passkey.name, name] } });
    return ok(null);
  },
});

/** Takes one of the actor's own away: it opens nothing any more. */
export const removePasskey = command({
  name: "identity.remove_passkey",
  input: z.strictObject({ id: z.uuid() }),
  allow: "anyone",
  async run({ id }, { actor, tx, audit }) {
    const accountId = idOf(actor);
    const passkey = accountId && (await tx.passkey.findFirst({ where: { id, accountId } }));
    if (!passkey) return refuse({ code: "unknown_passkey" });
    await tx.passkey.delete({ where: { id } });
    audit({ subject: `account:${accountId}`, changes: { passkey: [passkey.name, null] } });
    return ok(null);
  },
});

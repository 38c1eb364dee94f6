import { generateAuthenticationOptions } from "@simplewebauthn/server";
import { z } from "zod";
import { system } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { database } from "#lib/platform/database";
import { keepChallenge, signInLife } from "./commands-passkey-challenge.ts";
import { openSession } from "./commands-session.ts";
import { guarded, perAddress } from "./guarded.ts";
import { signedByPasskey } from "./passkey-answer.ts";
import { relyingParty } from "./relying-party.ts";
import { address } from "./schema.ts";
import { verifySignature } from "./verify-passkey.ts";

/** What a browser needs to sign in with a passkey. It names no account: the device knows whose keys it has (AUT-01). */
export const askSignature = guarded({
  name: "identity.ask_signature",
  input: z.strictObject({ address }),
  uses: (input) => [perAddress("passkey-challenge", input.address, 200)],
  run: (actor, _input, at) => issueSignIn(actor, {}, at),
});

const issueSignIn = command({
  name: "identity.issue_passkey_challenge",
  input: z.strictObject({}),
  allow: "anyone",
  async run(_input, { tx, now }) {
    const options = await generateAuthenticationOptions({
      rpID: relyingParty.id,
      userVerification: "required",
      timeout: signInLife,
    });
    await keepChallenge(tx, { challenge: options.challenge, accountId: null }, now);
    return ok(options);
  },
});

/**
 * Opens a session with a passkey. One answer, `passkey_not_valid`, for a key that is unknown, removed, somebody else's or
 * wrongly used, and for an account that cannot be used.
 */
export const signInByPasskey = guarded({
  name: "identity.sign_in_by_passkey",
  input: z.strictObject({ signed: signedByPasskey, address, userAgent: z.string().max(300).optional() }),
  uses: (input) => [perAddress("sign-in-by-passkey", input.address)],
  async run(_actor, { signed, userAgent }, at) {
    const kept = await database.passkey.findUnique({ where: { credentialId: signed.id } });
    const checked = await verifySignature(signed, kept, at);
    if (!checked.ok) return checked;
    const used = await takeUse(system("sign-in"), { credentialId: signed.id, ...checked.value }, at);
    return used.ok ? openSession(system("sign-in"), { ...used.value, userAgent }, at) : used;
  },
});

/** Of two that come with one count, the second is a copy: the row says which was first. */
const takeUse = command({
  name: "identity.use_passkey",
  input: z.strictObject({ credentialId: z.string(), counter: z.number().int().nonnegative() }),
  allow: "system",
  async run({ credentialId, counter }, { tx, now }) {
    const [used] = await tx.$queryRaw<{ accountId: string }[]>`
      UPDATE passkey SET counter = ${counter}, last_used_at = ${now}
      FROM account
      WHERE credential_id = ${credentialId} AND (counter < ${counter} OR (counter = 0 AND ${counter} = 0))
        AND account.id = account_id AND account.disabled_at IS NULL AND account.email_verified_at IS NOT NULL
      RETURNING account_id AS "accountId"`;
    return used ? ok(used) : refuse({ code: "passkey_not_valid" });
  },
});

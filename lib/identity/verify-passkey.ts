import { verifyAuthenticationResponse, verifyRegistrationResponse } from "@simplewebauthn/server";
import { decodeAttestationObject } from "@simplewebauthn/server/helpers";
import type { z } from "zod";
import { system } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import type { Circumstance } from "#lib/platform/command";
import { takeChallenge } from "./commands-passkey-challenge.ts";
import { challengeIn, type madePasskey, type signedByPasskey } from "./passkey-answer.ts";
import { relyingParty } from "./relying-party.ts";

/** EdDSA, ES256 and RS256: what devices can do. */
export const algorithms = [-8, -7, -257] as const;

const notValid = () => refuse({ code: "passkey_not_valid" });
const expected = { expectedOrigin: relyingParty.origin, expectedRPID: relyingParty.id };

/** Whether a new passkey is what this account was asked for, and what is to be kept of it. */
export async function verifyNewPasskey(made: z.output<typeof madePasskey>, accountId: string, at: Circumstance) {
  const challenge = await taken(made.response.clientDataJSON, accountId, at);
  if (!challenge || !isUnattested(made.response.attestationObject)) return notValid();
  const checked = await whole(() =>
    verifyRegistrationResponse({
      ...expected,
      response: { ...made, response: { ...made.response, transports: [] } },
      expectedChallenge: challenge,
      supportedAlgorithmIDs: [...algorithms],
    }),
  );
  if (!checked?.registrationInfo) return notValid();
  const { id, publicKey, counter } = checked.registrationInfo.credential;
  return ok({ credentialId: id, publicKey, counter, transports: made.response.transports });
}

type Kept = Readonly<{
  accountId: string;
  credentialId: string;
  publicKey: Uint8Array<ArrayBuffer>;
  counter: bigint;
}>;

/** Whether the kept passkey signed what was asked of it; the count that its device gave. */
export async function verifySignature(signed: z.output<typeof signedByPasskey>, kept: Kept | null, at: Circumstance) {
  const challenge = await taken(signed.response.clientDataJSON, null, at);
  const owner = Buffer.from(signed.response.userHandle, "base64url").toString();
  if (!challenge || !kept || owner !== kept.accountId) return notValid();
  const checked = await whole(() =>
    verifyAuthenticationResponse({
      ...expected,
      response: signed,
      expectedChallenge: challenge,
      credential: { id: kept.credentialId, publicKey: kept.publicKey, counter: Number(kept.counter) },
    }),
  );
  return checked?.verified ? ok({ counter: checked.authenticationInfo.newCounter }) : notValid();
}

/** The challenge that was answered, used up; null for one we did not ask, asked of another, or asked before. */
async function taken(clientDataJson: string, accountId: string | null, at: Circumstance): Promise<string | null> {
  const challenge = challengeIn(clientDataJson);
  return challenge && (await takeChallenge(system("passkeys"), { challenge, accountId }, at)).ok ? challenge : null;
}

/**
 * We ask nobody who made their device. A certificate that comes all the same is not looked at: to check it, addresses that a
 * stranger wrote would be called.
 */
const isUnattested = (attestationObject: string): boolean => {
  try {
    const object = decodeAttestationObject(new Uint8Array(Buffer.from(attestationObject, "base64url")));
    const format = object.get("fmt");
    return format === "none" || (format === "packed" && object.get("attStmt").get("x5c") === undefined);
  } catch {
    return false;
  }
};

/** The library throws at whatever is wrong with an answer; all of it is one "no". It asks nothing of anything else. */
async function whole<T>(check: () => Promise<T>): Promise<T | null> {
  try {
    return await check();
  } catch {
    return null;
  }
}

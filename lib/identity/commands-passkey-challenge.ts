import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { hashToken } from "#lib/platform/tokens";

/** As long as a browser waits for its owner's finger. */
const makingLife = 5 * 60_000;
/** A sign-in page offers passkeys from when it is opened, and may lie open for a while. */
export const signInLife = 30 * 60_000;

type Asked = Readonly<{ challenge: string; accountId: string | null }>;

/** Keeps what a device is about to be asked to sign; only its hash. */
export const keepChallenge = (tx: Transaction, { challenge, accountId }: Asked, now: Date) =>
  tx.passkeyChallenge.create({
    data: {
      hash: hashToken(challenge),
      accountId,
      expiresAt: new Date(now.getTime() + (accountId ? makingLife : signInLife)),
    },
  });

/**
 * Uses a challenge up, whatever is thought of its answer afterwards: it is asked of nobody twice. `accountId` is whose new
 * key it was for, null to sign in. Refuses `passkey_not_valid`.
 */
export const takeChallenge = command({
  name: "identity.take_passkey_challenge",
  input: z.strictObject({ challenge: z.string(), accountId: z.uuid().nullable() }),
  allow: "system",
  async run({ challenge, accountId }, { tx, now }) {
    const alive = { hash: hashToken(challenge), accountId, expiresAt: { gt: now } };
    const { count } = await tx.passkeyChallenge.deleteMany({ where: alive });
    return count === 1 ? ok(null) : refuse({ code: "passkey_not_valid" });
  },
});

/** Forgets the challenges that nobody answered. */
export const forgetChallenges = command({
  name: "identity.forget_passkey_challenges",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, now }) {
    const { count } = await tx.passkeyChallenge.deleteMany({ where: { expiresAt: { lte: now } } });
    return ok({ forgotten: count });
  },
});

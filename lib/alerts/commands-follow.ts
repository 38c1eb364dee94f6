import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

/**
 * An account has another address now: what it waits for is told there, and nothing any more to the one before. It takes
 * the place of what was asked there without an account; what the account asked for there already waits once.
 */
export const followAddress = command({
  name: "alerts.follow_address",
  input: z.strictObject({ accountId: z.uuid() }),
  allow: "system",
  async run({ accountId }, { tx }) {
    await tx.$executeRaw`
      DELETE FROM alert there USING alert own JOIN account owner ON owner.id = own.account_id
      WHERE own.account_id = ${accountId}::uuid AND own.email <> owner.email AND there.email = owner.email
        AND there.account_id IS NULL AND there.variant_id = own.variant_id AND there.kind = own.kind
        AND there.told_at IS NULL AND own.told_at IS NULL`;
    const moved = await tx.$executeRaw`
      UPDATE alert own SET email = owner.email FROM account owner
      WHERE owner.id = ${accountId}::uuid AND own.account_id = owner.id AND own.email <> owner.email AND NOT EXISTS (
        SELECT 1 FROM alert there WHERE there.email = owner.email AND there.variant_id = own.variant_id
          AND there.kind = own.kind AND there.told_at IS NULL AND own.told_at IS NULL)`;
    await tx.$executeRaw`
      DELETE FROM alert own USING account owner
      WHERE owner.id = ${accountId}::uuid AND own.account_id = owner.id AND own.email <> owner.email`;
    return ok({ moved });
  },
});

import { issueCard } from "#lib/credit/issuing";
import { system } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { inTransaction } from "#lib/platform/database";
import { morning } from "./a-buyer.ts";

/** A gift card that is worth its amount since the morning; its code is told to the test alone. */
export async function aGiftCard(amountMinor: number, now = morning) {
  const made = await inTransaction(async (tx) =>
    ok(await issueCard({ tx, now, actor: system("test") }, { amountMinor, reason: "" })),
  );
  if (!made.ok) throw new Error("no card");
  return made.value;
}

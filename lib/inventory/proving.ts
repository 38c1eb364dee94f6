import type { Actor } from "#lib/kernel/actor";
import type { Circumstance } from "#lib/platform/command";
import { recordProof } from "./commands-proof.ts";
import { type Discrepancy, discrepancies, variantsAfter } from "./queries-proof.ts";

/** So many SKUs are compared in one statement: a fraction of a second, whatever the size of the shop. */
const portion = 2_000;

/**
 * Proves the books: every level is compared with the sum of its movements, portion by portion outside any transaction,
 * so that nobody waits. What differs is kept with the proof, for somebody to look at.
 */
export async function proveBooks(actor: Actor, _input: unknown = {}, at: Circumstance = {}) {
  const wrong: Discrepancy[] = [];
  let levels = 0;
  for (let after = "00000000-0000-0000-0000-000000000000"; ; ) {
    const { last, count } = await variantsAfter(after, portion);
    if (!last) break;
    wrong.push(...(await discrepancies({ after, last })));
    levels += count;
    after = last;
  }
  return recordProof(actor, { levels, wrong }, at);
}

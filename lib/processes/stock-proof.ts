import { proveBooks } from "#lib/inventory/proving";
import { proofs } from "#lib/inventory/queries-proof";
import { system } from "#lib/kernel/actor";
import { minuteOf } from "#lib/kernel/local-time";
import { log } from "#lib/platform/log";
import { every } from "#lib/platform/process";

const hour = 60;
const hourMs = 3_600_000;

/** Once a night, between two and five; a night that was missed is made up for as soon as somebody is there. */
async function proveByNight(now: Date): Promise<void> {
  const [latest] = await proofs(1);
  const ageMs = latest ? now.getTime() - latest.at.getTime() : Number.POSITIVE_INFINITY;
  const minute = minuteOf(now);
  const night = minute >= 2 * hour && minute < 5 * hour;
  if (ageMs < (night ? 12 : 30) * hourMs) return;
  const proof = await proveBooks(system("stock"), {}, { now });
  if (proof.ok && proof.value.wrong > 0) log.error(proof.value, "the stock's books do not add up");
}

/** The stock's books are proved every night (rule 5.3: Σ ledger = balance). */
export const stockProof = [every("prove the stock's books", { seconds: 1_800 }, proveByNight)];

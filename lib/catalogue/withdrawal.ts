import type { LegalFacts } from "./legal-facts.ts";

/** Why something cannot be withdrawn from (C. consom. L221-28). */
export type WithdrawalException = "made_to_measure" | "perishable" | "dated_service" | "digital_started";

/**
 * Why a product cannot be withdrawn from, as its offer says before it is bought; null when it can. What is sealed for
 * hygiene can, while its seal is whole; a download can, until it was given.
 */
export function toldException({ kind, legal }: Readonly<{ kind: string; legal: LegalFacts }>) {
  if (legal.withdrawal && legal.withdrawal !== "sealed") return legal.withdrawal;
  if (kind === "service") return "dated_service" satisfies WithdrawalException;
  if (legal.coldChain) return "perishable" satisfies WithdrawalException;
  return kind === "digital" ? ("digital_started" satisfies WithdrawalException) : null;
}

import type { LegalFacts } from "#lib/catalogue/legal-facts";
import { toldException } from "#lib/catalogue/withdrawal";
import type { WithdrawalException } from "./schema.ts";

export type Sold = Readonly<{ kind: string; legal: LegalFacts; sentAt: Date | null }>;

/**
 * Why a line cannot be withdrawn from, as its offer said before it was bought (C. consom. L221-28); null when it can. What
 * is sealed for hygiene can, while its seal is whole: that is seen when it comes back.
 */
export function exceptionOf({ kind, legal, sentAt }: Sold): WithdrawalException | null {
  const told = toldException({ kind, legal });
  return told === "digital_started" && !sentAt ? null : told;
}

/** What runs on current or is sold with a guarantee or spare parts is repaired rather than replaced (law L41). */
export const repairFirst = ({ warrantyMonths, durabilityIndex, sparePartsYears, repairabilityNote }: LegalFacts) =>
  [warrantyMonths, durabilityIndex, sparePartsYears, repairabilityNote].some((told) => told !== undefined);

import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { faults } from "#lib/returns/schema";

/** What may be wrong with an article that comes back, as the options of a list. */
export const FaultOptions = ({ locale }: { locale: Locale }) =>
  faults.map((fault) => (
    <option key={fault} value={fault}>
      {translator(locale)(`returns.reasons.${fault}`)}
    </option>
  ));

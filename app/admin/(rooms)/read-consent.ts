import type { Fields } from "#app/form-fields";
import { clock } from "#lib/platform/clock";

/** A customer's consent as `AsCredit` asks for it, given now; nothing where they are paid back as they paid. */
export const readConsent = ({ as, wayOf }: Fields) =>
  as === "credit" ? { asCredit: { wayOf, at: clock.now().toISOString() } } : {};

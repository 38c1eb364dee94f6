import { Badge } from "#components/ui/badge";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { SupplierOrderState } from "#lib/purchasing/schema";

const tones = { waiting: "amber", partly_received: "blue", cancelled: "vermilion" } as const;

/** How far a supplier order is; colour for what somebody must look at. */
export const OrderState = ({ state, locale }: { state: SupplierOrderState; locale: Locale }) => (
  <Badge tone={state in tones ? tones[state as keyof typeof tones] : "neutral"}>
    {translator(locale)(`purchasing.orders.states.${state}`)}
  </Badge>
);

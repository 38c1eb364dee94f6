import type { ChosenRelay } from "#lib/delivery/schema";

/** The point that was chosen, while its way of delivery is the chosen one and the parcel still goes near it. */
export const relayOf = (
  chosen: ChosenRelay | null,
  deliveryOption: string | null,
  postcode: string | null,
): ChosenRelay | null => (chosen && chosen.method === deliveryOption && chosen.near === postcode ? chosen : null);

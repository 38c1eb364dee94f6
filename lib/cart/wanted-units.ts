import type { Locale } from "#lib/kernel/locale";

/** Units that are in no cart: so many of a variant, delivered or collected in a store. */
export type WantedUnits = Readonly<{ id: string; variantId: string; quantity: number; store: string | null }>;

/** For whom and as of when. In France: what an order that leaves it says is not edited. */
export type UnitsFor = Readonly<{ accountId: string | null; email: string; locale: Locale; now: Date; offersAt: Date }>;

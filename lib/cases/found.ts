/** By what somebody was found: what they said of themselves. */
export const ways = ["phone", "email", "name", "orderNumber", "caseNumber", "postcode", "sku", "lastFour"] as const;
export type Way = (typeof ways)[number];

/** One person, or one order: what is known of it at a glance, and what its context is opened by. */
export type Found = Readonly<{
  name: string;
  accountId: string | null;
  orderNumber: string | null;
  caseNumber: number | null;
  city: string | null;
  state: string | null;
  placedAt: Date | null;
  totalMinor: number | null;
}>;

/** How many each way finds at most. */
export const shown = 8;

export type FoundGroup = Readonly<{ way: Way; found: readonly Found[] }>;

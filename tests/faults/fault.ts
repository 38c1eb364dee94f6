import type { Chance } from "../../prisma/seed/random.ts";

/** A cart that must end as an order; as this one, when somebody was told of it. */
export type Owed = Readonly<{ cartId: string; orderId?: string; waitedMs?: number }>;

export type Round = Readonly<{
  /** Decides when and how hard, the same way for the same seed. */
  chance: Chance;
  /** The last fact told before the round. */
  since: bigint;
}>;

/** Something bad that happens to a shop while it trades. `strike` answers what is owed to its shoppers afterwards. */
export type Fault = Readonly<{ name: string; strike: (round: Round) => Promise<readonly Owed[]> }>;

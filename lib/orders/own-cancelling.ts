import type { OrderState } from "./schema.ts";

/** For so long a customer may cancel alone (permissions: own ≤ 30 min). */
const ownMs = 30 * 60_000;

type Placed = Readonly<{ state: OrderState; placedAt: Date }>;

/** Until when its customer may cancel an order alone; null once that is over, or once somebody prepares it. */
export function ownCancellingUntil({ state, placedAt }: Placed, now: Date): Date | null {
  const until = new Date(placedAt.getTime() + ownMs);
  return state === "placed" && now < until ? until : null;
}

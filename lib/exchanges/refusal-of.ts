import type { Day } from "#lib/kernel/local-time";
import { refuse } from "#lib/kernel/result";
import { refusalOfFault } from "#lib/returns/announcing";
import type { ReturnableOrder, Units } from "#lib/returns/schema";
import type { reasons } from "./schema.ts";

type Asked = Readonly<{ lines: Units; reason: (typeof reasons)[number] }>;

/**
 * What stands against exchanging these units, if anything. Something faulty is exchanged under its guarantee; who changed
 * their mind exchanges within the days of withdrawal what may be withdrawn from, without giving that right up.
 */
export function refusalOf(order: ReturnableOrder, { lines, reason }: Asked, today: Day) {
  const no = refusalOfFault(order, lines, today);
  if (no || reason !== "changed_mind") return no;
  if (!order.open) return refuse({ code: "withdrawal_over", day: order.lastDay });
  const kept = lines.find(({ lineId }) => order.lines.some(({ id, exception }) => id === lineId && exception));
  return kept ? refuse({ code: "cannot_be_withdrawn", lineId: kept.lineId }) : null;
}

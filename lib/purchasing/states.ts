import type { ConsignmentState } from "#lib/stockroom/schema";
import type { SupplierOrderState } from "./schema.ts";

/** The whole life of a supplier order: from each state, where it may go. */
export const moves: Readonly<Record<SupplierOrderState, readonly SupplierOrderState[]>> = {
  draft: ["waiting", "sent", "cancelled"],
  waiting: ["draft", "sent", "cancelled"],
  sent: ["partly_received", "received", "cancelled"],
  partly_received: ["received"],
  received: [],
  cancelled: [],
};

export const mayBecome = (from: SupplierOrderState, to: SupplierOrderState): boolean => moves[from].includes(to);

/** What is written of an order itself; what came of it is not written twice. */
type WrittenState = "draft" | "waiting" | "sent" | "cancelled";

/** An order that was sent is as far as its delivery is. */
export const stateOf = (written: WrittenState, delivery: ConsignmentState | null): SupplierOrderState =>
  written === "sent" && (delivery === "partly_received" || delivery === "received") ? delivery : written;

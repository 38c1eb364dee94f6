import type { OrderView } from "./schema.ts";

const minorOf = ({ events }: Pick<OrderView, "events">, step: "stopped" | "resumed"): number =>
  events
    .filter(({ kind, data }) => kind === "refund_stopped" && data.step === step)
    .reduce((sum, { data }) => sum + Number(data.amountMinor), 0);

/** What refunds of an order were stopped before they left, because its payment was contested: cents. */
export const stoppedMinor = (order: Pick<OrderView, "events">): number => minorOf(order, "stopped");

/** Of that, what is owed still: it was not given after all. */
export const stillStoppedMinor = (order: Pick<OrderView, "events">): number =>
  minorOf(order, "stopped") - minorOf(order, "resumed");

import type { OrderEventView, OrderView } from "./schema.ts";

type Told = Pick<OrderView, "events">;

const minorOf = (
  { events }: Told,
  step: "stopped" | "resumed",
  isMeant = (_: OrderEventView["data"]) => true,
): number =>
  events
    .filter(({ kind, data }) => kind === "refund_stopped" && data.step === step && isMeant(data))
    .reduce((sum, { data }) => sum + Number(data.amountMinor), 0);

/** What refunds of an order were stopped before they left, because its payment was contested: cents. */
export const stoppedMinor = (order: Told): number => minorOf(order, "stopped");

const isForGoods = ({ isGesture }: OrderEventView["data"]): boolean => isGesture !== true;

/** Of that, what is owed still for what went back: it was not given after all. A gesture that was stopped is none. */
export const stillStoppedMinor = (order: Told): number =>
  minorOf(order, "stopped", isForGoods) - minorOf(order, "resumed", isForGoods);

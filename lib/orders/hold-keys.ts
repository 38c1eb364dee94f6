import type { OrderView } from "./schema.ts";

/** Under what an order's units were ever held: its checkout's attempt, and each edit that its timeline names. */
export const holdKeys = ({ events }: Pick<OrderView, "events">, attemptId: string): string[] => [
  attemptId,
  ...new Set(events.flatMap(({ data }) => (typeof data.editId === "string" ? [data.editId] : []))),
];

import type { OrderView } from "./schema.ts";

/** The mails that an order's timeline names, by their keys. */
export const mailKeys = ({ events }: Pick<OrderView, "events">): string[] =>
  events.flatMap(({ kind, data }) => (kind === "mailed" && typeof data.key === "string" ? [data.key] : []));

import type { Thing } from "#lib/ownership/things";

/** Something that waits: of which queue or alert, what it is called, by when, where, and for whom if it is somebody's. */
export type Waiting = Readonly<{
  thing: Thing;
  key: string;
  name: string;
  dueAt: Date | null;
}>;

/** How much of a queue or an alert waits, and what of it presses most. */
export type WorkCount = Readonly<{ thing: Thing; waiting: number; late: number; first: string }>;

/** A day's figures until an hour; in cents and thousandths, null where there is nothing to take a share of. */
export type DayFigures = Readonly<{
  sales: number;
  orders: number;
  basket: number | null;
  /** Of the week until then. */
  promises: number | null;
  margin: number | null;
  /** Tenths for a hundred orders, of the week until then. */
  contacts: number | null;
}>;

/** Where "now" comes from. Rules take a Date; only the edge of the program asks a clock. */
export type Clock = Readonly<{ now: () => Date }>;

/** A clock that showed `start` when the real time was `realStart`, and has run on since: Christmas in May. */
export const clockFrom = (start: Date | null, realStart: Date, real: () => Date = () => new Date()): Clock => {
  const ahead = start ? start.getTime() - realStart.getTime() : 0;
  return { now: () => new Date(real().getTime() + ahead) };
};

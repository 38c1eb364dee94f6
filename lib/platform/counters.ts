/** Things worth an alarm, counted since the process started; shared by the HTTP front and the bundled pages. */
const shared = globalThis as { comptoirCounters?: Map<string, number> };
shared.comptoirCounters ??= new Map();
const counts = shared.comptoirCounters;

export const count = (name: string): void => {
  counts.set(name, (counts.get(name) ?? 0) + 1);
};

export const counted = (): ReadonlyMap<string, number> => counts;

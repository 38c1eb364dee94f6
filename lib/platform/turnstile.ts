/** Nobody more is let into the line: whoever asked is told to come back, instead of waiting without end. */
export class Crowded extends Error {
  override name = "Crowded";
}

/** Lets so many in at a time; the others wait in line, first come, first served. Throws Crowded beyond `longestLine`. */
export function turnstile(places: number, { longestLine = Number.POSITIVE_INFINITY } = {}) {
  const line: (() => void)[] = [];
  let free = places;

  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (free > 0) free -= 1;
    else if (line.length >= longestLine) throw new Crowded("the line is full");
    else await new Promise<void>((enter) => line.push(enter));
    try {
      return await work();
    } finally {
      const next = line.shift();
      if (next) next();
      else free += 1;
    }
  };
}

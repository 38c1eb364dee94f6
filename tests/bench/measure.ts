import type { Line } from "./line.ts";
import type { Stage } from "./stage/stage.ts";

/** Something to measure, named by the words one may ask for it with. It says each line as soon as it is known. */
export type Measure = Readonly<{
  name: string;
  run: (stage: Stage, say: (line: Line) => void) => Promise<unknown>;
}>;

/** The measures that the words name, by any part of their name; all of them without words. */
export function chosen(measures: readonly Measure[], words: readonly string[]): Measure[] {
  const unknown = words.filter((word) => !measures.some(({ name }) => name.includes(word)));
  if (unknown.length > 0)
    throw new Error(
      `No measure is called ${unknown.join(", ")}. There are: ${measures.map(({ name }) => name).join(", ")}`,
    );
  return measures.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
}

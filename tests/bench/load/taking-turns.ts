import type { Load } from "../line.ts";

type Until = Readonly<{ clients: number; seconds?: number; times?: number }>;

/**
 * Has so many clients do one thing after the other, until the seconds are over or it was done so many times. The work gets
 * a number of its own each time, and says whether what came back was right.
 */
export async function takingTurns(
  { clients, seconds = Number.POSITIVE_INFINITY, times = Number.POSITIVE_INFINITY }: Until,
  work: (turn: number) => Promise<boolean>,
): Promise<Load> {
  const took: number[] = [];
  let wrong = 0;
  let turn = 0;
  const began = performance.now();
  const client = async () => {
    while (turn < times && performance.now() - began < seconds * 1000) {
      const start = performance.now();
      if (await work(turn++)) took.push(performance.now() - start);
      else wrong++;
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times: took, seconds: (performance.now() - began) / 1000, wrong };
}

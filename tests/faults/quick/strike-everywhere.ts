import { describe, expect, test } from "vitest";
import { live } from "#tests/support/a-life";
import { brokenInvariants } from "#tests/support/invariants";
import { lastFact, quiet } from "../quiet.ts";
import { saysSo, untilHeard } from "../until-heard.ts";
import { type Fault, faultsOf, sentence } from "./blows.ts";
import type { Road } from "./road.ts";

const seed = Number(process.env.FAULTS_SEED ?? 0);

/** Rows that broke an invariant before: each is told of once, by the fault that brought it. */
const known = new Set<string>();

/** What this fault has broken. */
async function newlyBroken(): Promise<readonly string[]> {
  const rows = Object.entries(await brokenInvariants()).flatMap(([name, broken]) =>
    broken.map(
      (row) => `${name}: ${JSON.stringify(row, (_, value) => (typeof value === "bigint" ? String(value) : value))}`,
    ),
  );
  const fresh = rows.filter((row) => !known.has(row));
  for (const row of fresh) known.add(row);
  return fresh;
}

/** One fault: the blow, what people do then, what the shop does by itself; and then everything has to be right. */
export async function strike<S>(road: Road<S>, { blow, again }: Fault): Promise<void> {
  const since = await lastFact();
  const { subject, end, places } = await goTo(road, blow);
  expect(places).toContain(blow.place);
  if (blow.how === "stops") expect(end).toBe("stopped");
  else if (typeof end === "object" && !saysSo(end.error)) throw end.error;
  if (again) await untilHeard(() => road.go(subject));
  await quiet(since);
  expect(again ? [road.done] : [road.done, road.undone]).toContain(await road.read(subject));
  const broken = await newlyBroken();
  if (broken.length > 0) throw new Error(broken.join("\n"));
}

/** Goes down the road until the blow has fallen; once, but where several go at once: there its place is not on every way. */
async function goTo<S>(road: Road<S>, blow: Fault["blow"]) {
  for (let ways = road.atOnce ? 6 : 1; ; ways--) {
    const subject = await road.prepare();
    const lived = await live(() => road.go(subject), blow);
    if (ways === 1 || lived.places.includes(blow.place)) return { subject, ...lived };
  }
}

async function undisturbed<S>(road: Road<S>) {
  const since = await lastFact();
  const subject = await road.prepare();
  const lived = await live(() => road.go(subject));
  await quiet(since);
  return { ...lived, read: await road.read(subject) };
}

/** Goes down a road undisturbed to learn its places, and then strikes it at each of them. */
export async function strikeEverywhere<S>(road: Road<S>): Promise<void> {
  // What is written the first time only, as the start of a series, is no place of the road.
  await undisturbed(road);
  const { end, places: first, read } = await undisturbed(road);
  const others = road.atOnce ? [await undisturbed(road), await undisturbed(road)] : [];
  const places = first.filter((place) => others.every((other) => other.places.includes(place)));

  describe(road.name, () => {
    test("undisturbed, goes to its end", async () => {
      expect(end).toBe("done");
      expect(read).toBe(road.done);
      expect(await newlyBroken()).toEqual([]);
    });
    test.each(faultsOf(places, seed).map((fault) => [sentence(fault), fault] as const))("%s", (_, fault) =>
      strike(road, fault),
    );
  });
}

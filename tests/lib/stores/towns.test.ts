import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { kilometresBetween, type Position } from "#lib/stores/distance";
import { positionOf, townMeant, townsLike } from "#lib/stores/towns";

const named = (text: string) => townsLike(text).map(({ name, postcode }) => `${name} ${postcode}`);

describe("a town of France", () => {
  test("is found by the beginning of its name, however it is spelt, the largest first", () => {
    expect(named("ang")[0]).toBe("Angers 49000");
    expect(named("st-etie")[0]).toBe("Saint-Étienne 42000");
    expect(named("SAINT ÉTIENNE")[0]).toBe("Saint-Étienne 42000");
    expect(named("l'ile d'yeu")).toEqual(["L'Île-d'Yeu 85350"]);
    expect(named("saint-denis").slice(0, 2)).toEqual(["Saint-Denis 93200", "Saint-Denis 30500"]);
  });

  test("whose whole name was typed goes before larger ones that only begin with it", () =>
    expect(named("tours")[0]).toBe("Tours 37000"));

  test("is found by its postcode, or by both", () => {
    expect(named("4910")[0]).toBe("Angers 49100");
    expect(townMeant("Saint-Denis (30500)")?.postcode).toBe("30500");
    expect(townMeant("93200 saint denis")?.name).toBe("Saint-Denis");
  });

  test("is not guessed from nothing", () => {
    expect(townsLike("a")).toEqual([]);
    expect(townMeant("")).toBeNull();
    expect(townMeant("zzzzzz")).toBeNull();
    expect(townMeant("\ud800 \0 ' 9")).toBeNull();
    expect(townMeant("49")).toBeNull();
    expect(townsLike("x".repeat(100_000))).toEqual([]);
  });

  test("stands near its neighbours when its postcode is a company's own", () => {
    const angers = positionOf("49000") as Position;
    expect(kilometresBetween(angers, positionOf("49035") as Position)).toBeLessThan(40);
    expect(positionOf("00000")).toBeNull();
    expect(positionOf("4900")).toBeNull();
    expect(positionOf("97400")).toBeNull();
  });
});

const official = "/work/shared/data/fr-communes-laposte.csv.gz";

describe("the positions of postcodes", () => {
  test(`agree with those of La Poste${existsSync(official) ? "" : ": its file is not on this machine, the six largest towns are asked alone"}`, () => {
    const errors = [...reference()]
      .flatMap(([postcode, position]) => {
        const ours = positionOf(postcode);
        return ours ? [kilometresBetween(ours, position)] : [];
      })
      .sort((a, b) => a - b);
    const at = (share: number) => errors[Math.floor((errors.length - 1) * share)] ?? Number.POSITIVE_INFINITY;
    expect(at(0.5)).toBeLessThan(3);
    expect(at(0.95)).toBeLessThan(12);
    expect(at(0.99)).toBeLessThan(40);
  });
});

/** Each postcode with the middle of its communes. */
function reference(): Map<string, Position> {
  if (!existsSync(official)) return largest;
  const rows = gunzipSync(readFileSync(official)).toString().trim().split("\n").slice(1);
  const communes = rows
    .map((row) => row.split(","))
    .map((fields) => ({ postcode: fields[1] ?? "", position: placed(fields) }))
    .filter(({ position }) => position.latitude !== 0);
  return new Map(
    [...Map.groupBy(communes, ({ postcode }) => postcode)].map(([postcode, all]) => [
      postcode,
      {
        latitude: mean(all.map(({ position }) => position.latitude)),
        longitude: mean(all.map(({ position }) => position.longitude)),
      },
    ]),
  );
}

const placed = (fields: string[]): Position => ({ latitude: Number(fields.at(-2)), longitude: Number(fields.at(-1)) });
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

const largest = new Map<string, Position>([
  ["75001", { latitude: 48.862, longitude: 2.336 }],
  ["13001", { latitude: 43.3, longitude: 5.383 }],
  ["69001", { latitude: 45.77, longitude: 4.829 }],
  ["31000", { latitude: 43.604, longitude: 1.44 }],
  ["06000", { latitude: 43.704, longitude: 7.263 }],
  ["44000", { latitude: 47.217, longitude: -1.556 }],
]);

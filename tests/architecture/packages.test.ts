import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { missingPlatforms } from "../../lib/platform/engine/complete-lockfile.mjs";

type Lock = { packages: Record<string, { version?: string; optionalDependencies?: Record<string, string> }> };
const lock: Lock = JSON.parse(readFileSync("package-lock.json", "utf8"));

/** Versions below these carry known holes (SUP-1). */
const floors: Record<string, string> = {
  next: "16.2.6",
  react: "19.2.6",
  "react-dom": "19.2.6",
  nodemailer: "7.0.7",
  "next-auth": "5.0.0-beta.30",
};

const numbers = (version: string): number[] => (version.match(/\d+/g) ?? []).map(Number);
const isBelow = (version: string, floor: string): boolean => {
  const [have, need] = [numbers(version), numbers(floor)];
  const at = need.findIndex((number, place) => number !== (have[place] ?? 0));
  return at >= 0 && (have[at] ?? 0) < (need[at] ?? 0);
};

function belowFloor({ packages }: Lock): string[] {
  return Object.entries(packages).flatMap(([path, { version = "0" }]) => {
    const name = path.split("node_modules/").at(-1) ?? "";
    const floor = floors[name];
    return floor && isBelow(version, floor) ? [`${path} ${version} is below ${floor}`] : [];
  });
}

describe("the lockfile", () => {
  test("holds the binaries of every system, so that npm ci works on each", () =>
    expect(missingPlatforms(lock)).toEqual([]));

  test("and one taken away is missed", () => {
    const { "node_modules/@next/swc-darwin-arm64": _taken, ...packages } = lock.packages;
    expect(missingPlatforms({ packages }).map(({ name }) => name)).toEqual(["@next/swc-darwin-arm64"]);
  });

  test("keeps above the versions with known holes", () => expect(belowFloor(lock)).toEqual([]));

  test.each([
    ["next", "16.2.5"],
    ["nodemailer", "6.10.1"],
    ["next-auth", "5.0.0-beta.29"],
    ["react", "18.3.1"],
  ])("and %s %s would be seen", (name, version) => {
    expect(belowFloor({ packages: { [`node_modules/${name}`]: { version } } })).toHaveLength(1);
  });

  test("names no registry", () => expect(readFileSync("package-lock.json", "utf8")).not.toContain('"resolved": "http'));
});

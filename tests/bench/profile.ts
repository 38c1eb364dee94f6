import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The part of V8's CPU profile that says who worked how long. */
export type Profile = Readonly<{
  nodes: readonly { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: readonly number[];
  timeDeltas: readonly number[];
}>;

type Share = Readonly<{ place: string; share: number }>;

/** Where the time went by itself, idle time left out: the largest shares first. */
export function selfTimes({ nodes, samples, timeDeltas }: Profile, most = 25): Share[] {
  const places = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const times = new Map<string, number>();
  samples.forEach((id, n) => {
    const place = places.get(id) ?? "?";
    if (place !== "(idle)") times.set(place, (times.get(place) ?? 0) + (timeDeltas[n] ?? 0));
  });
  const whole = [...times.values()].reduce((sum, time) => sum + time, 0);
  const sorted = [...times].sort(([, a], [, b]) => b - a).slice(0, most);
  return sorted.map(([place, time]) => ({ place, share: time / whole }));
}

const placeOf = ({ functionName, url, lineNumber }: Profile["nodes"][number]["callFrame"]): string =>
  url === "" ? functionName : `${functionName || "(anonymous)"} ${shortened(url)}:${lineNumber + 1}`;

const shortened = (url: string): string =>
  url
    .replace(/^file:\/\//, "")
    .split("/node_modules/")
    .at(-1) ?? url;

/** The profiles in a folder as lines for a terminal. */
export const profileText = (folder: string): string =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".cpuprofile"))
    .flatMap((file) => [
      file,
      ...selfTimes(JSON.parse(readFileSync(path.join(folder, file), "utf8"))).map(
        ({ place, share }) => `  ${(share * 100).toFixed(1).padStart(5)} %  ${place}`,
      ),
    ])
    .join("\n");

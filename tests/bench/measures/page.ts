import { delayLine, type Load, rateLine } from "../line.ts";
import { asking } from "../load/asking.ts";
import { call } from "../load/call.ts";
import { takingTurns } from "../load/taking-turns.ts";
import type { Measure } from "../measure.ts";

type Page = Readonly<{ name: string; paths: readonly string[]; what: string }>;
const longestWarmUpSeconds = 60;
type Told = Parameters<Measure["run"]>;

/** What a browser asks with. */
const headers = { "accept-encoding": "gzip, deflate, br" };

/** The first rendering of each page, one after the other, for so many seconds at most. */
export function firstViews(url: string, paths: readonly string[], clients: number, seconds: number): Promise<Load> {
  const view = async (turn: number) => (await call(`${url}${paths[turn]}`, { headers })).status === 200;
  return takingTurns({ clients, seconds, times: paths.length }, view);
}

/** Pages that all were seen before, as a shop with visitors serves them, by 16 clients, by one and by 64. */
export async function seenPages([stage, say]: Told, { name, paths, what }: Page): Promise<void> {
  const { url } = await stage.shop();
  const { seconds } = stage.options;
  const { times } = await firstViews(url, paths, 16, longestWarmUpSeconds);
  const asked = paths.slice(0, times.length).map((path) => ({ path }));
  for (const clients of [16, 1, 64]) {
    const load = await stage.metered(() => asking(url, asked, { clients, seconds }));
    const note = `${asked.length} ${what}, seen before, ${clients} ${clients === 1 ? "client" : "clients"}`;
    say(rateLine(clients === 16 ? name : `${name}.c${clients}`, "req/s", load, note));
  }
}

/** Pages that nobody has seen since the shop opened: each is asked for once, by one client. */
export async function unseenPages([stage, say]: Told, { name, paths, what }: Page): Promise<void> {
  const { url } = await stage.shop();
  const load = await stage.metered(() => firstViews(url, paths, 1, 3 * stage.options.seconds));
  say(delayLine(name, load, `${what}, first rendering, 1 client`));
}

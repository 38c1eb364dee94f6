import { system } from "#lib/kernel/actor";
import { log } from "#lib/platform/log";
import { countAddresses } from "#lib/redirects/commands-count";
import { countedPath } from "#lib/redirects/counted";

type Asked = { path: string; moved: boolean; times: number };

/** Different addresses remembered between two writings; what comes beyond is not counted. */
const most = 500;
const everyMs = 30_000;

/** Counts addresses that are no page, or not any more, in memory, and writes them down now and then. */
export function countAsked(write: (asked: readonly Asked[]) => Promise<unknown> = writeDown) {
  let asked = new Map<string, Asked>();

  function note(url: string, status: number): void {
    if (status !== 404 && status !== 301) return;
    const path = countedPath(url);
    if (!path) return;
    const key = `${status} ${path}`;
    const known = asked.get(key);
    if (known) known.times += 1;
    else if (asked.size < most) asked.set(key, { path, moved: status === 301, times: 1 });
  }

  async function flush(): Promise<void> {
    if (asked.size === 0) return;
    const all = [...asked.values()];
    asked = new Map();
    await write(all).catch((error) => log.warn({ err: error }, "addresses asked for were not counted"));
  }

  const timer = setInterval(flush, everyMs);
  timer.unref();
  const stop = async (): Promise<void> => {
    clearInterval(timer);
    await flush();
  };
  return { note, flush, stop };
}

const writeDown = (asked: readonly Asked[]) => countAddresses(system("web"), { asked });

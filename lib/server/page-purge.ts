import pg from "pg";
import { z } from "zod";
import { log } from "#lib/platform/log";
import type { PageCache } from "./page-cache.ts";

const tagList = z.array(z.string());
const pauseMs = 1_000;

/**
 * Hears what commands expire (`NOTIFY pages`, sent with their commit) and purges it. While the connection is gone the cache
 * is closed: a page that might be stale is never served. A silent break is found by asking every five seconds.
 */
export function listenForPurges(connectionString: string, cache: Pick<PageCache, "open" | "close" | "purge">) {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function connect() {
    if (stopped) return;
    const listener = new pg.Client({
      connectionString,
      keepAlive: true,
      connectionTimeoutMillis: 2_000,
      query_timeout: 3_000,
    });
    client = listener;
    listener.on("error", () => lost(listener));
    listener.on("end", () => lost(listener));
    listener.on("notification", ({ payload }) => cache.purge(tagList.parse(JSON.parse(payload ?? "[]"))));
    try {
      await listener.connect();
      await listener.query("LISTEN pages");
      cache.open();
      timer = setInterval(() => listener.query("SELECT 1").catch(() => lost(listener)), 5_000);
    } catch {
      lost(listener);
    }
  }

  function lost(listener: pg.Client) {
    if (client !== listener) return;
    client = null;
    clearInterval(timer);
    cache.close();
    listener.end().catch(() => {});
    if (stopped) return;
    log.warn("page cache closed: the database does not answer");
    timer = setTimeout(connect, pauseMs);
  }

  const connected = connect();

  async function stop(): Promise<void> {
    stopped = true;
    clearInterval(timer);
    cache.close();
    await client?.end();
  }

  return { connected, stop };
}

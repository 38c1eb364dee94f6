import pg from "pg";
import { z } from "zod";
import { log } from "#lib/platform/log";
import type { PageCache } from "./page-cache.ts";

const tagList = z.array(z.string());
const pauseMs = 1_000;
const silentTurns = 4;

type Listened = Pick<PageCache, "open" | "close" | "purge">;

/**
 * Hears what commands expire (`NOTIFY pages`, sent with their commit) and purges it. While the connection is gone the cache
 * is closed: a page that might be stale is never served. A connection that breaks without a word is found by asking; what
 * counts is how often this process could have read an answer, not the time, so that being busy is not taken for a break.
 */
export function listenForPurges(connectionString: string, cache: Listened, askEveryMs = 2_000) {
  let client: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;

  async function connect() {
    if (stopped) return;
    const listener = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 10_000 });
    client = listener;
    listener.on("error", (error) => lost(listener, error));
    listener.on("end", () => lost(listener, new Error("connection ended")));
    listener.on("notification", ({ payload }) => cache.purge(tagList.parse(JSON.parse(payload ?? "[]"))));
    try {
      await listener.connect();
      if (client !== listener) return;
      timer = setInterval(asking(listener), askEveryMs);
      await listener.query("LISTEN pages");
      if (client === listener) cache.open();
    } catch (error) {
      lost(listener, error);
    }
  }

  function asking(listener: pg.Client): () => void {
    let unanswered = 0;
    return () => {
      unanswered += 1;
      if (unanswered > silentTurns) return lost(listener, new Error(`silent for ${silentTurns} turns`));
      if (unanswered > 1) return;
      listener.query("SELECT 1").then(
        () => {
          unanswered = 0;
        },
        (error) => lost(listener, error),
      );
    };
  }

  function lost(listener: pg.Client, error: unknown) {
    if (client !== listener) return;
    client = null;
    clearInterval(timer);
    cache.close();
    listener.end().catch(() => {});
    log.warn({ err: error }, "page cache closed: the database does not answer");
    timer = setTimeout(connect, pauseMs);
  }

  const connected = connect();

  async function stop(): Promise<void> {
    const listener = client;
    stopped = true;
    client = null;
    clearInterval(timer);
    cache.close();
    await listener?.end();
  }

  return { connected, stop };
}

import { type AddressInfo, createConnection, createServer, type Socket } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { z } from "zod";
import { visitor } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { database } from "#lib/platform/database";
import { PageCache } from "../../../lib/server/page-cache.ts";
import { listenForPurges } from "../../../lib/server/page-purge.ts";

const rename = command({
  name: "lamp.rename",
  input: z.strictObject({ refused: z.boolean() }),
  allow: "anyone",
  async run({ refused }, { expire }) {
    expire("catalogue:product:lueur");
    return refused ? refuse({ code: "no" }) : ok(null);
  },
});

let cache = new PageCache();
let purges = { stop: async () => {} };
const lamp = async () => ({
  status: 200,
  headers: { "content-type": "text/html" },
  body: Buffer.from("Lueur"),
  scope: { tags: new Set(["catalogue:product:lueur"]), staleAt: null },
});
const ask = async () => (await cache.page("/fr/p/lueur", lamp)).outcome;

/** A way to the database that can be cut so that neither end is told. */
async function cuttableWire() {
  const { hostname, port, pathname, username } = new URL(process.env.DATABASE_URL ?? "");
  const ends: Socket[] = [];
  const server = createServer((near) => {
    const far = createConnection(Number(port), hostname.startsWith("%") ? "127.0.0.1" : hostname);
    ends.push(near, far);
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port: ours } = server.address() as AddressInfo;
  return {
    url: `postgresql://${username}@127.0.0.1:${ours}${pathname}`,
    cut: () => {
      server.close();
      for (const end of ends) end.unpipe().pause();
    },
    close: () => {
      for (const end of ends) end.destroy();
    },
  };
}

describe("the page cache", () => {
  beforeEach(async () => {
    cache = new PageCache();
    const listening = listenForPurges(process.env.DATABASE_URL ?? "", cache);
    await listening.connected;
    purges = listening;
  });
  afterEach(() => purges.stop());

  test("forgets a page when a command that changed it commits, and not when it was refused", async () => {
    expect([await ask(), await ask()]).toEqual(["miss", "hit"]);
    await rename(visitor, { refused: true });
    expect(await ask()).toBe("hit");
    await rename(visitor, { refused: false });
    await expect.poll(ask).toBe("miss");
  });

  test("answers nothing while the database is away, and opens again by itself, empty", async () => {
    await ask();
    const [listener] = await database.$queryRaw<{ pid: number }[]>`
      SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query IN ('LISTEN pages', 'SELECT 1') AND pid <> pg_backend_pid()`;
    await database.$queryRaw`SELECT pg_terminate_backend(${listener?.pid}::int)`;
    await expect.poll(ask).toBe("bypass");
    await expect.poll(ask, { timeout: 5_000 }).toBe("miss");
    // A page whose making began while it was closed is not kept: the next one is.
    await expect.poll(ask).toBe("hit");
  });

  test("answers nothing when the database falls silent without a word", async () => {
    const wire = await cuttableWire();
    const far = new PageCache();
    const listening = listenForPurges(wire.url, far, 50);
    await listening.connected;
    await far.page("/fr", lamp);
    expect((await far.page("/fr", lamp)).outcome).toBe("hit");
    wire.cut();
    await expect.poll(async () => (await far.page("/fr", lamp)).outcome).toBe("bypass");
    await listening.stop();
    wire.close();
  });

  test("stays open when it is this process that was too busy to read the answer", async () => {
    const listening = listenForPurges(process.env.DATABASE_URL ?? "", cache, 50);
    await listening.connected;
    await ask();
    const closed = vi.spyOn(cache, "close");
    for (let times = 0; times < 5; times++) {
      const until = performance.now() + 300;
      while (performance.now() < until);
      await new Promise((resolve) => setTimeout(resolve, 60));
    }
    expect(closed).not.toHaveBeenCalled();
    expect(await ask()).toBe("hit");
    await listening.stop();
  });

  test("stays closed when there is no database at all", async () => {
    const alone = new PageCache();
    const listening = listenForPurges("postgresql://postgres@127.0.0.1:1/none", alone);
    await listening.connected;
    const nothing = () => Promise.reject(new Error("rendered anew"));
    await expect(alone.page("/fr", nothing)).rejects.toThrow("rendered anew");
    await listening.stop();
  });
});

import { afterEach, beforeEach, describe, expect, test } from "vitest";
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
const ask = async () =>
  (
    await cache.page("/fr/p/lueur", async () => ({
      status: 200,
      headers: { "content-type": "text/html" },
      body: Buffer.from("Lueur"),
      scope: { tags: new Set(["catalogue:product:lueur"]), staleAt: null },
    }))
  ).outcome;

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
    expect(await ask()).toBe("hit");
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

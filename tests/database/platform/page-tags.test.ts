import pg from "pg";
import { expect, test } from "vitest";
import { z } from "zod";
import { system } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";

const expireAll = command({
  name: "test.expire_all",
  input: z.strictObject({ tags: z.array(z.string()) }),
  allow: "system",
  async run({ tags }, { expire }) {
    expire(...tags);
    return ok(tags.length);
  },
});

test("a command that expires a thousand tags tells every one of them", async () => {
  const tags = Array.from({ length: 1000 }, (_, index) => `search:category:${"departement/".repeat(10)}${index}`);
  const listener = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await listener.connect();
  await listener.query("LISTEN pages");
  const heard: string[] = [];
  const all = new Promise<void>((resolve) => {
    listener.on("notification", ({ payload }) => {
      heard.push(...z.array(z.string()).parse(JSON.parse(payload ?? "[]")));
      if (heard.length >= tags.length) resolve();
    });
  });

  expect(await expireAll(system("test"), { tags })).toEqual({ ok: true, value: 1000 });
  await all;
  expect(heard.sort()).toEqual([...tags].sort());
  await listener.end();
});

import { expect, test } from "vitest";
import { countAsked } from "../../../lib/server/asked-addresses.ts";

test("addresses asked for in vain are counted together, a bounded number of them, and written once", async () => {
  const written: unknown[] = [];
  const asked = countAsked(async (all) => written.push(all));
  asked.note("/fr/p/Old?utm_source=x", 404);
  asked.note("/en/p/old", 404);
  asked.note("/old.html", 301);
  asked.note("/fr", 200);
  asked.note("/fr/account/orders", 404);
  await asked.stop();
  expect(written).toEqual([
    [
      { path: "/p/old", moved: false, times: 2 },
      { path: "/old.html", moved: true, times: 1 },
    ],
  ]);
  for (let index = 0; index < 900; index += 1) asked.note(`/p/invented-${index}`, 404);
  await asked.flush();
  expect(written.at(-1)).toHaveLength(500);
});

import { expect, test } from "vitest";
import { inParallel } from "#tests/support/in-parallel";
import { tooManyWrites } from "../../../app/api/v1/kit/writes.ts";

const from = (address: string) =>
  new Request("http://shop.example/", { method: "POST", headers: { "x-forwarded-for": address } });

test("one address may write six hundred times a minute, and then hears how long to wait", async () => {
  const waits = await inParallel(601, 8, () => tooManyWrites(from("203.0.113.7")));
  expect(waits.filter((wait) => wait !== null)).toHaveLength(1);
  expect(await tooManyWrites(from("203.0.113.7"))).toBeGreaterThan(0);
  expect(await tooManyWrites(from("203.0.113.8"))).toBeNull();
});

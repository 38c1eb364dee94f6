import fc from "fast-check";
import { expect, test } from "vitest";
import { delayLine, figureLine, percentile, rateLine } from "../../bench/line.ts";

const hundred = Array.from({ length: 100 }, (_, n) => n + 1);

test("a percentile is a time that was really measured, by nearest rank", () => {
  expect(percentile(hundred, 0.5)).toBe(50);
  expect(percentile(hundred, 0.95)).toBe(95);
  expect(percentile([7], 0.99)).toBe(7);
  expect(percentile([], 0.5)).toBeNull();
});

test("a larger share never has a smaller time", () => {
  const times = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1 });
  fc.assert(
    fc.property(times, (given) => {
      const sorted = [...given].sort((a, b) => a - b);
      expect(percentile(sorted, 0.5)).toBeLessThanOrEqual(percentile(sorted, 0.99) ?? 0);
    }),
  );
});

test("a rate counts right answers only, and says how many were wrong", () => {
  const line = rateLine("page.home", "req/s", { times: hundred, seconds: 4, wrong: 3 }, "16 clients");
  expect(line).toMatchObject({ value: 25, n: 100, p50: 50, p95: 95, p99: 99, note: "16 clients; 3 WRONG ANSWERS" });
});

test("a delay is what 95 of 100 waited at most, in whatever order they came", () => {
  const line = delayLine("api.search.c1", { times: hundred.toReversed(), seconds: 4, wrong: 0 }, "1 client");
  expect(line).toMatchObject({ value: 95, unit: "ms (p95)", note: "1 client" });
});

test("the processor time is told for each answer, right or wrong", () => {
  const cpu = { web: 520, database: 130 };
  const { note } = rateLine("page.home", "req/s", { times: hundred, seconds: 4, wrong: 30, cpu }, "16 clients");
  expect(note).toBe("16 clients; processor 4.00 ms web, 1.00 ms PostgreSQL each; 30 WRONG ANSWERS");
});

test("a figure has no percentiles and no false precision", () =>
  expect(figureLine("rss.mb", 123.456, "MB", "")).toMatchObject({ value: 123, n: 1, p50: null }));

import { expect, test } from "vitest";
import { aDecember } from "#tests/support/a-december";

test("a December of failing carriers breaks no promise unannounced, and what was promised at 95 is kept at 93 to 97", async () => {
  const season = await aDecember(540);

  expect(season.promises).toBe(540);
  expect(season.late).toBeGreaterThan(12);
  expect(season).toMatchObject({ unannounced: 0, toldTooLate: 0 });
  expect(season.states).not.toHaveProperty("broken");
  expect(season.states).not.toHaveProperty("promised");
  for (const { confidence, kept, ended } of season.calibration) {
    expect(kept / ended).toBeGreaterThanOrEqual((confidence - 2) / 100);
    expect(kept / ended).toBeLessThanOrEqual(Math.max(0.97, (confidence + 2) / 100));
  }
}, 120_000);

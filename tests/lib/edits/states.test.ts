import { expect, test } from "vitest";
import { mayBecome, next } from "#lib/edits/states";

test("a proposal is applied, lapses or is withdrawn; what is over stays over", () => {
  expect(Object.values(next.proposed)).toEqual(["applied", "lapsed", "withdrawn"]);
  expect(mayBecome("proposed", "applied")).toBe(true);
  for (const over of ["applied", "lapsed", "withdrawn"] as const)
    for (const to of ["proposed", "applied", "lapsed", "withdrawn"] as const) expect(mayBecome(over, to)).toBe(false);
});

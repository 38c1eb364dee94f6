import { expect, test } from "vitest";
import { auc } from "#tests/bench/auc";

test("times that never overlap tell two crowds apart for sure, whichever is the slower", () => {
  expect(auc([3, 4], [1, 2])).toBe(1);
  expect(auc([1, 2], [3, 4])).toBe(1);
});

test("the same times tell nothing", () => {
  expect(auc([1, 2, 3], [1, 2, 3])).toBe(0.5);
  expect(auc([5, 5], [5, 5, 5])).toBe(0.5);
});

test("times that overlap tell as much as the pairs they win", () => {
  expect(auc([1, 3], [2, 2])).toBe(0.5);
  expect(auc([2, 4], [1, 3])).toBe(0.75);
});

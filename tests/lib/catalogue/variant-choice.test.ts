import { expect, test } from "vitest";
import type { Availability } from "#lib/catalogue/schema";
import { chosenVariant, valueChoices } from "#lib/catalogue/variant-choice";

const variant = (colour: string, size: string, online: Availability, inStore: Availability = "out") => ({
  options: { colour, size },
  online,
  stores: [{ code: "ANG", availability: inStore, quantity: 0, countedAt: "2026-11-21T17:00:00Z" }],
});
const option = (code: string, ...values: string[]) => ({
  code,
  label: code,
  values: values.map((value) => ({ code: value, label: value, swatch: null, picture: null })),
});

const brick24 = variant("brick", "24", "out");
const brick28 = variant("brick", "28", "in_stock");
const ink24 = variant("ink", "24", "out", "low");
const cocottes = [brick24, brick28, ink24];

test("an address without a choice opens on the first variant that can be had", () => {
  expect(chosenVariant(cocottes, {})).toBe(brick28);
});

test("an address opens on the very variant it names, even when that one is gone", () => {
  expect(chosenVariant(cocottes, { colour: "brick", size: "24" })).toBe(brick24);
});

test("half an address keeps that half, and unknown words ask for nothing", () => {
  expect(chosenVariant(cocottes, { colour: "ink" })).toBe(ink24);
  expect(chosenVariant(cocottes, { colour: "gold", page: "2" })).toBe(brick28);
});

test("another value keeps the rest of the choice where it exists, and takes the nearest where it does not", () => {
  expect(valueChoices(cocottes, brick28, option("size", "24", "28"))).toEqual([
    { value: "24", choice: { colour: "brick", size: "24" }, chosen: false, available: false },
    { value: "28", choice: { colour: "brick", size: "28" }, chosen: true, available: true },
  ]);
  expect(valueChoices(cocottes, brick28, option("colour", "brick", "ink", "mint"))).toEqual([
    { value: "brick", choice: { colour: "brick", size: "28" }, chosen: true, available: true },
    { value: "ink", choice: { colour: "ink", size: "24" }, chosen: false, available: true },
  ]);
});

test("a product without variants chooses none", () => {
  expect(chosenVariant([], { colour: "brick" })).toBeUndefined();
});

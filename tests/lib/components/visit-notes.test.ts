import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { visitNotes } from "#components/placements/visit-notes";

const kept = new Map<string, string>();

beforeAll(() => {
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterAll(() => vi.unstubAllGlobals());

test("the page of an order takes what led to its own products, once, and leaves the rest to the next order", () => {
  const notes = visitNotes<string>("places");
  notes.remember("lampe", "pin:luminaires:lampe");
  notes.remember("vase", "block:home:house-hero");
  expect(notes.take(["cocotte"])).toEqual({});
  expect(notes.take(["vase", "cocotte"])).toEqual({ vase: "block:home:house-hero" });
  expect(notes.take(["vase"])).toEqual({});
  expect(notes.take(["lampe"])).toEqual({ lampe: "pin:luminaires:lampe" });
});

test("a browser that keeps nothing tells nothing", () => {
  const notes = visitNotes<string>("places");
  notes.remember("lampe", "pin:luminaires:lampe");
  vi.stubGlobal("sessionStorage", {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: () => {
      throw new Error("full");
    },
  });
  expect(notes.take(["lampe"])).toEqual({});
});

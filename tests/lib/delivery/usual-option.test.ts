import { expect, test } from "vitest";
import { usualOption } from "#lib/delivery/usual-option";

const home = { id: "home", kind: "home", price: 595, promisedAt: "2026-11-25T11:00:00Z" } as const;
const express = { id: "express", kind: "express", price: 990, promisedAt: "2026-11-24T11:00:00Z" } as const;

test("the announced option is the cheapest, so that its date and its price go together", () => {
  expect(usualOption([express, home])).toBe(home);
});

test("at the same price, the sooner one", () => {
  const alike = { ...express, price: 595 };
  expect(usualOption([home, alike])).toBe(alike);
});

test("no option, no announcement", () => {
  expect(usualOption([])).toBeUndefined();
});

test("a parcel that must be fetched is not announced, however cheap", () => {
  const relay = { id: "relay", kind: "relay", price: 395, promisedAt: "2026-11-24T11:00:00Z" } as const;
  expect(usualOption([relay, express, home])).toBe(home);
});

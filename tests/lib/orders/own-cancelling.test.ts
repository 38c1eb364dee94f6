import { expect, test } from "vitest";
import { ownCancellingUntil } from "#lib/orders/own-cancelling";

const placedAt = new Date("2026-11-21T12:46:00Z");
const minutesLater = (minutes: number) => new Date(placedAt.getTime() + minutes * 60_000);

test("a customer cancels alone for thirty minutes, and no longer once somebody prepares the order", () => {
  expect(ownCancellingUntil({ state: "placed", placedAt }, minutesLater(29))).toEqual(minutesLater(30));
  expect(ownCancellingUntil({ state: "placed", placedAt }, minutesLater(30))).toBeNull();
  expect(ownCancellingUntil({ state: "preparing", placedAt }, minutesLater(1))).toBeNull();
});

import "#tests/support/provider-door";
import "#tests/support/a-life";

import { afterEach, describe, expect, test } from "vitest";
import { database } from "#lib/platform/database";
import { forgetKeys } from "#tests/support/provider-door";
import { openForBusiness } from "./open-for-business.ts";
import { cardRoads } from "./roads/checkout.ts";
import { strike } from "./strike-everywhere.ts";

await openForBusiness();
const [byCard] = cardRoads;
if (!byCard) throw new Error("nobody pays by card");
const pays = (how: "stops" | "acts and is cut off", place: string) =>
  strike(byCard, { blow: { place, how }, again: true });

afterEach(() => forgetKeys(false));

describe("a mistake that somebody has made is seen by the first fault that meets it", () => {
  test("a payment that is asked for without its idempotency key", async () => {
    forgetKeys(true);
    await expect(pays("acts and is cut off", "the provider, asked for a payment,")).rejects.toThrow(/kept 5490\+5490/);
  });

  test("a road that goes on without what it was waiting for", async () => {
    const hurried = {
      ...byCard,
      go: async (paying: Parameters<typeof byCard.go>[0]) => void byCard.go(paying).catch(() => {}),
    };
    const blow = { place: "before it can commit", how: "stops" } as const;
    await expect(strike(hurried, { blow, again: true })).rejects.toThrow();
  });

  test("a place that is not on the road any more", async () => {
    await expect(pays("stops", "before it can write a word")).rejects.toThrow(/to include/);
  });

  test("an order whose stock somebody else had", async () => {
    await database.$executeRaw`UPDATE stock_level SET on_hand = on_hand + 1`;
    await expect(pays("stops", "before it can commit")).rejects.toThrow(/STOCK-SUM/);
  });
});

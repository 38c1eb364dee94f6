import { describe, expect, test } from "vitest";
import { mayBecome, next, stateOf } from "#lib/orders/states";

const at = new Date();
const parcel = { sentAt: null, readyAt: null, collectedAt: null };

describe("the life of an order", () => {
  test("every state it can reach is a state", () => {
    for (const state of Object.values(next).flat()) expect(next).toHaveProperty(state);
  });

  test("a cancelled order stays cancelled, a sent one is not cancelled", () => {
    expect(next.cancelled).toEqual([]);
    expect(mayBecome("sent", "cancelled")).toBe(false);
    expect(mayBecome("placed", "cancelled")).toBe(true);
  });

  test("its state is what its parcels add up to", () => {
    expect(stateOf([parcel, parcel])).toBe("placed");
    expect(stateOf([{ ...parcel, sentAt: at }, parcel])).toBe("preparing");
    expect(stateOf([{ ...parcel, readyAt: at }])).toBe("preparing");
    expect(
      stateOf([
        { ...parcel, sentAt: at },
        { ...parcel, collectedAt: at },
      ]),
    ).toBe("sent");
    expect(stateOf([{ ...parcel, collectedAt: at }])).toBe("collected");
  });
});

import { expect, test } from "vitest";
import { dayAfterAsking } from "#lib/delivery/carrier-says";
import { promiseOf } from "#lib/delivery/promise";
import { aRoute } from "#tests/support/a-delivery-method";

const promise = promiseOf(aRoute(2), { now: new Date("2026-11-23T09:00:00Z"), postcode: "49100" });
const asked = (arrivesOn: string | null) =>
  promise && dayAfterAsking(promise, arrivesOn ? { priceMinor: 500, arrivesOn } : null);

test("a carrier that says it will be later is believed", () => expect(asked("2026-11-27")).toBe("2026-11-27"));
test("one that says it will be sooner is not", () => expect(asked("2026-11-24")).toBe("2026-11-25"));
test("one that says nothing leaves the day of our calendars", () => expect(asked(null)).toBe("2026-11-25"));

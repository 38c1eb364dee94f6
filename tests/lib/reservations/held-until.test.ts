import { describe, expect, test } from "vitest";
import { heldUntil } from "#lib/reservations/held-until";
import { newReservationCode, readReservationCode, spelledReservationCode } from "#lib/reservations/reservation-code";
import { reservationInput } from "#lib/reservations/schema";

/** Monday to Saturday from 10 to 19:30, closed at Christmas. */
const opening = {
  week: [...Array.from({ length: 6 }, () => ({ opens: 600, closes: 1170 })), null],
  exceptions: [{ date: "2026-12-25", hours: null }],
};
const until = (at: string) => heldUntil(opening, new Date(at))?.toISOString();

describe("a reservation waits two hours of opening", () => {
  test.each([
    ["in the afternoon", "2026-11-21T14:00:00Z", "2026-11-21T16:00:00.000Z"],
    ["before the doors open", "2026-11-21T05:00:00Z", "2026-11-21T11:00:00.000Z"],
    ["half an hour before closing, over a Sunday", "2026-11-21T18:00:00Z", "2026-11-23T10:30:00.000Z"],
    ["at the minute of closing", "2026-11-23T18:30:00Z", "2026-11-24T11:00:00.000Z"],
    ["on Christmas Eve at night, over Christmas", "2026-12-24T20:00:00Z", "2026-12-26T11:00:00.000Z"],
    ["over the change to winter time", "2026-10-24T16:30:00Z", "2026-10-26T10:00:00.000Z"],
  ])("asked %s", (_, at, end) => expect(until(at)).toBe(end));

  test("and is not promised by a store that stays closed", () =>
    expect(heldUntil({ week: Array(7).fill(null), exceptions: [] }, new Date())).toBeNull());
});

describe("the code", () => {
  test("has 45 bits and is read as it is said", () => {
    const code = newReservationCode();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{9}$/);
    expect(readReservationCode(spelledReservationCode(code).toLowerCase())).toBe(code);
    expect(readReservationCode("7kq-29m-4xo")).toBe("7KQ29M4X0");
    expect(readReservationCode("l00k")).toBeNull();
    expect(new Set(Array.from({ length: 2000 }, newReservationCode)).size).toBe(2000);
  });
});

describe("what a customer may ask", () => {
  const asked = { sku: "LAMP", store: "ANG", name: "Camille Roux" };
  test.each([
    ["an address", { email: " Camille@Example.fr " }, { email: "camille@example.fr" }],
    ["a number", { phone: "06 12 34 56 78" }, { phone: "0612345678" }],
    ["a number with its country", { phone: "+33 6 12 34 56 78" }, { phone: "0612345678" }],
  ])("needs %s", (_, way, read) => expect(reservationInput.parse({ ...asked, ...way })).toMatchObject(read));

  test.each([
    ["nobody can be told", {}],
    ["the number is none", { phone: "12" }],
    ["nothing is asked for", { email: "a@b.fr", quantity: 0 }],
    ["less than nothing is", { email: "a@b.fr", quantity: -3 }],
    ["the whole shelf is", { email: "a@b.fr", quantity: 6 }],
    ["there is no name", { email: "a@b.fr", name: " " }],
  ])("is refused when %s", (_, more) => expect(reservationInput.safeParse({ ...asked, ...more }).success).toBe(false));
});

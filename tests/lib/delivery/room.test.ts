import { describe, expect, test } from "vitest";
import { roomUntil } from "#lib/delivery/room";
import { aMethod, aPlace, aRoute } from "#tests/support/a-delivery-method";

const monday = new Date("2026-12-07T09:00:00Z");
const sends = (capacity: number | null, taken: { date: string; parcels: number }[] = [], code = "WEB") =>
  aMethod({ days: 2, route: aRoute(2, { place: aPlace({ code, capacity, taken }) }) });
const room = (methods: ReturnType<typeof sends>[], by: string, places: string[] = [], from = monday) =>
  roomUntil(methods, { places, from, by });

describe("what can still be made ready for a day", () => {
  test("is the room of every day whose parcels arrive by then", () => {
    expect(room([sends(500)], "2026-12-09")).toBe(500);
    expect(room([sends(500)], "2026-12-11")).toBe(1_500);
    expect(room([sends(500)], "2026-12-14")).toBe(2_000);
  });

  test("less what is promised already, and nothing on a day that is full", () => {
    const taken = [
      { date: "2026-12-07", parcels: 500 },
      { date: "2026-12-08", parcels: 120 },
    ];
    expect(room([sends(500, taken)], "2026-12-11")).toBe(880);
  });

  test("is nothing once it is too late, and less the later it begins", () => {
    expect(room([sends(500)], "2026-12-08")).toBe(0);
    expect(room([sends(500)], "2026-12-11", [], new Date("2026-12-08T16:00:00Z"))).toBe(500);
  });

  test("is of all places, or of those named", () => {
    const both = [sends(500), sends(100, [], "ANG")];
    expect(room(both, "2026-12-11")).toBe(1_800);
    expect(room(both, "2026-12-11", ["ANG"])).toBe(300);
    expect(room(both, "2026-12-11", ["NAN"])).toBe(0);
  });

  test("has no limit where a place has none", () => {
    expect(room([sends(null), sends(100, [], "ANG")], "2026-12-11")).toBeNull();
  });
});

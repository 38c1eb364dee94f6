import { describe, expect, test } from "vitest";
import { dateText, dayKey, dayText, monthText, shortDayText, timeText } from "#lib/kernel/date-text";

const tuesday = new Date("2026-11-24T14:30:00Z");

describe("dates in words", () => {
  test("a promised day reads as people say it", () => {
    expect(dayText(tuesday, "fr")).toBe("mardi 24 nov.");
    expect(dayText(tuesday, "en")).toBe("Tuesday 24 Nov");
    expect(shortDayText(tuesday, "fr")).toBe("mar. 24 nov.");
    expect(dateText(tuesday, "fr")).toBe("24 novembre 2026");
    expect(dateText(new Date("2026-12-01T12:00:00Z"), "fr")).toBe("1er décembre 2026");
    expect(dateText(new Date("2026-12-01T12:00:00Z"), "en")).toBe("1 December 2026");
    expect(monthText("2026-12", "fr")).toBe("décembre 2026");
    expect(monthText("2026-12", "en")).toBe("December 2026");
  });

  test("hours are those of Paris, in French with a spaced h", () => {
    expect(timeText(tuesday, "fr")).toBe("15\u00A0h\u00A030");
    expect(timeText(new Date("2026-11-24T14:00:00Z"), "fr")).toBe("15\u00A0h");
    expect(timeText(tuesday, "en")).toBe("15:30");
  });

  test("half past eleven in the evening of London is tomorrow in Paris", () =>
    expect(dayKey(new Date("2026-11-24T23:30:00Z"))).toBe("2026-11-25"));
});

import { expect, test } from "vitest";
import { hoursText, openingText } from "#lib/stores/opening-text";

const at = (text: string) => new Date(text);
const saturdayEvening = at("2026-11-21T21:00:00Z");

test("an open store says until when, in the hours of Paris", () => {
  const state = { open: true, closesAt: at("2026-11-21T19:00:00Z") } as const;
  expect(openingText(state, at("2026-11-21T14:00:00Z"), "fr")).toBe("Ouvert jusqu’à 20\u00A0h");
  expect(openingText(state, at("2026-11-21T14:00:00Z"), "en")).toBe("Open until 20:00");
});

test("a closed store says when it opens: the hour today, the day as well otherwise", () => {
  const opensAt = at("2026-11-22T09:00:00Z");
  expect(openingText({ open: false, opensAt }, at("2026-11-22T06:00:00Z"), "fr")).toBe("Ouvre à 10\u00A0h");
  expect(openingText({ open: false, opensAt }, saturdayEvening, "fr")).toBe(
    "Fermé, ouvre dimanche 22 nov. à 10\u00A0h",
  );
});

test("a store that opens on no known day is closed, no more is promised", () => {
  expect(openingText({ open: false, opensAt: null }, saturdayEvening, "en")).toBe("Closed");
});

test("hours are said as people say them", () => {
  expect(hoursText({ opens: 570, closes: 1200 }, "fr")).toBe("9\u00A0h\u00A030 à 20\u00A0h");
  expect(hoursText({ opens: 570, closes: 1200 }, "en")).toBe("09:30 to 20:00");
  expect(hoursText(null, "fr")).toBe("Fermé");
});

import { expect, test } from "vitest";
import { seasonalSales, withinSeasonalSale } from "#lib/promotions/seasonal-sales";

test.each([
  [2024, "2024-01-10T07:00:00.000Z", "2024-06-26T06:00:00.000Z"],
  [2025, "2025-01-08T07:00:00.000Z", "2025-06-25T06:00:00.000Z"],
  [2026, "2026-01-07T07:00:00.000Z", "2026-06-24T06:00:00.000Z"],
  [2027, "2027-01-06T07:00:00.000Z", "2027-06-23T06:00:00.000Z"],
])("the sales of %i open at eight in Paris", (year, winter, summer) =>
  expect(seasonalSales(year).map(({ from }) => from.toISOString())).toEqual([winter, summer]),
);

test("a period lies in a sale from its opening to the midnight that ends its fourth week", () => {
  const opening = new Date("2027-01-06T07:00:00Z");
  const end = new Date("2027-02-02T23:00:00Z");
  expect(withinSeasonalSale(opening, end)).toBe(true);
  expect(withinSeasonalSale(new Date(opening.getTime() - 1), end)).toBe(false);
  expect(withinSeasonalSale(opening, new Date(end.getTime() + 1))).toBe(false);
  expect(withinSeasonalSale(opening, null)).toBe(false);
});

import { describe, expect, test } from "vitest";
import { price } from "#lib/promotions/price";
import type { PublishedPromotion } from "#lib/promotions/schema";
import { instantAt } from "#lib/promotions/typed-draft";
import { aBasket, aLine, aPromotion } from "./a-basket.ts";

/** What a lamp of 100 € costs at an instant with ten per cent off. */
const at = (instant: string, own: Partial<PublishedPromotion>) =>
  price(
    aBasket([aLine({ listMinor: 10_000 })]),
    [aPromotion({ from: new Date("2026-01-01T00:00:00Z"), ...own })],
    new Date(instant),
  ).goodsMinor;

const typed = (text: string) => {
  const instant = instantAt({ startsAt: text }, "startsAt");
  if (!(instant instanceof Date)) throw new Error(text);
  return instant;
};

describe("the night the clock goes back, 25 October 2026", () => {
  const happyHour = { kind: "daysAndHours", settings: { days: [7], fromMinute: 120, untilMinute: 180 } };

  test("the hour from 2 to 3 comes twice, and twice the offer is given", () => {
    const prices = ["23:59", "00:00", "00:59", "01:00", "01:59", "02:00"].map((time, i) =>
      at(`2026-10-${i === 0 ? "24" : "25"}T${time}:00Z`, { conditions: [happyHour] }),
    );
    expect(prices).toEqual([10_000, 9_000, 9_000, 9_000, 9_000, 10_000]);
  });

  test("a day from midnight to midnight lasts twenty-five hours, to the millisecond", () => {
    const day = { from: typed("2026-10-25T00:00"), until: typed("2026-10-26T00:00") };
    expect(day.until.getTime() - day.from.getTime()).toBe(25 * 3_600_000);
    expect(at("2026-10-24T21:59:59.999Z", day)).toBe(10_000);
    expect(at("2026-10-24T22:00:00Z", day)).toBe(9_000);
    expect(at("2026-10-25T22:59:59.999Z", day)).toBe(9_000);
    expect(at("2026-10-25T23:00:00Z", day)).toBe(10_000);
  });
});

describe("the night the clock goes forward, 28 March 2027", () => {
  test("an offer of the hour that does not exist is given to nobody", () => {
    const skipped = { kind: "daysAndHours", settings: { days: [7], fromMinute: 120, untilMinute: 180 } };
    const prices = ["00:30", "00:59", "01:00", "01:30"].map((time) =>
      at(`2027-03-28T${time}:00Z`, { conditions: [skipped] }),
    );
    expect(prices).toEqual([10_000, 10_000, 10_000, 10_000]);
  });

  test("a day from midnight to midnight lasts twenty-three hours", () => {
    const [from, until] = [typed("2027-03-28T00:00"), typed("2027-03-29T00:00")];
    expect(until.getTime() - from.getTime()).toBe(23 * 3_600_000);
    expect(at("2027-03-28T21:59:59Z", { from, until })).toBe(9_000);
    expect(at("2027-03-28T22:00:00Z", { from, until })).toBe(10_000);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayOf } from "#lib/kernel/local-time";
import { forecastOf, presumedDelivered } from "#lib/promises/forecast";
import type { CarriersWord } from "#lib/promises/schema";
import { aCarrier, aRoute } from "#tests/support/a-delivery-method";
import { aWatchedPromise, route } from "./a-watched-promise.ts";

const at = (time: string) => new Date(`2026-11-${time}:00+01:00`);
const believed = (change: Parameters<typeof aWatchedPromise>[0], now: Date, ways = { route }) => {
  const { at: when, risk } = forecastOf(aWatchedPromise(change), ways, now);
  return [when && dayOf(when), risk];
};
const sentAt = at("23T17:00");
const word = (kind: string, when: string, expectedOn: string | null = null): CarriersWord => ({
  kind,
  at: at(when),
  expectedOn,
  heardAt: at(when),
});

describe("what is believed of a delivery", () => {
  test("is what was promised, until its van has gone without it", () => {
    expect(believed({}, at("23T19:59"))).toEqual(["2026-11-25", null]);
    expect(believed({}, at("23T20:00"))).toEqual(["2026-11-26", "late_dispatch"]);
    expect(believed({}, at("24T16:00"))).toEqual(["2026-11-27", "late_dispatch"]);
  });

  test("is the day that its carrier tells, or another journey when it tells none or a past one", () => {
    expect(believed({ sentAt }, at("24T09:00"))).toEqual(["2026-11-25", null]);
    const told = (said: CarriersWord) => believed({ sentAt, word: said }, at("24T09:00"));
    expect(told(word("in_transit", "24T08:00"))).toEqual(["2026-11-25", null]);
    expect(told(word("delayed", "24T08:00", "2026-11-27"))).toEqual(["2026-11-27", "carrier_delay"]);
    expect(told(word("delayed", "24T08:00"))).toEqual(["2026-11-26", "carrier_delay"]);
    expect(told(word("delayed", "24T08:00", "2026-11-20"))).toEqual(["2026-11-26", "carrier_delay"]);
    expect(told(word("lost", "24T08:00"))).toEqual([null, "carrier_lost"]);
  });

  test("is later when it left later, and unknown while something was not found for it", () => {
    expect(believed({ sentAt: at("24T10:00") }, at("24T11:00"))).toEqual(["2026-11-26", "late_dispatch"]);
    expect(believed({ short: true }, at("23T12:00"))).toEqual([null, "short_pick"]);
    const moved = { parcelPromisedAt: at("27T12:00") };
    expect(believed(moved, at("23T12:00"))).toEqual(["2026-11-27", "short_pick"]);
  });

  test("is later when a strike was announced since", () => {
    const strike = { date: "2026-11-25", prefix: "49", collects: true, delivers: false };
    const ways = { route: aRoute(2, { carrier: aCarrier({ exceptions: [strike] }) }) };
    expect(believed({}, at("23T12:00"), ways)).toEqual(["2026-11-26", "calendar"]);
    expect(believed({ sentAt }, at("24T12:00"), ways)).toEqual(["2026-11-26", "calendar"]);
  });

  test("falls the same evening when a carrier that speaks of it has not brought it", () => {
    const there = { sentAt, word: word("out_for_delivery", "25T07:00") };
    expect(believed(there, at("25T18:59"))).toEqual(["2026-11-25", null]);
    expect(believed(there, at("25T19:00"))).toEqual(["2026-11-27", "carrier_delay"]);
    const told = { ...there, toldFor: at("27T12:00"), risk: "carrier_delay" as const };
    expect(believed(told, at("26T09:00"))).toEqual(["2026-11-27", "carrier_delay"]);
    expect(believed(told, at("27T19:00"))).toEqual(["2026-12-01", "carrier_delay"]);
    expect(believed(there, new Date("2026-12-03T07:00:00Z"))).toEqual([null, "carrier_lost"]);
  });

  test("a carrier that tells nothing is taken to have brought it by the evening", () => {
    const promise = aWatchedPromise({ sentAt });
    const seen = (now: Date) => presumedDelivered(promise, forecastOf(promise, { route }, now), now);
    expect(seen(at("25T18:59"))).toBeNull();
    expect(seen(at("25T19:00"))).toEqual(promise.promisedAt);
    const spoken = { ...promise, word: word("in_transit", "24T08:00") };
    expect(presumedDelivered(spoken, { at: promise.promisedAt, risk: null }, at("26T19:00"))).toBeNull();
  });

  test("nobody carries it there any more: no date can be told", () =>
    expect(believed({}, at("24T09:00"), { route: aRoute(2, { transit: [] }) })).toEqual([null, "late_dispatch"]));
});

describe("what is believed of a pick-up", () => {
  const store = {
    code: "ANG",
    name: "Angers",
    leadMinutes: 60,
    opening: { week: Array(7).fill({ opens: 600, closes: 1170 }), exceptions: [] },
  };
  const pickup = aWatchedPromise({ method: "pickup", methodCode: null, promisedAt: at("23T16:30") });

  test("is its hour, until a quarter of an hour before; then what the store can do from now", () => {
    const seen = (now: Date, change: object = {}) => forecastOf({ ...pickup, ...change }, { store }, now);
    expect(seen(at("23T16:14"))).toEqual({ at: pickup.promisedAt, risk: null });
    expect(seen(at("23T16:16"))).toEqual({ at: at("23T17:30"), risk: "not_ready" });
    expect(seen(at("23T19:00"))).toEqual({ at: at("24T11:00"), risk: "not_ready" });
    expect(seen(at("23T19:00"), { readyAt: at("23T16:20") })).toEqual({ at: pickup.promisedAt, risk: null });
    expect(seen(at("23T12:00"), { short: true })).toEqual({ at: null, risk: "short_pick" });
  });
});

test("whatever happens to a parcel, what is believed is never a day before the promise, nor past without a new one", () => {
  const days = fc.integer({ min: 0, max: 10 });
  const happenings = fc.record({
    sent: fc.option(days),
    kind: fc.constantFrom(null, "in_transit", "delayed", "lost", "out_for_delivery"),
    said: days,
    expected: fc.option(days),
    short: fc.boolean(),
    now: fc.integer({ min: 0, max: 12 * 24 * 60 }),
  });
  const begin = at("23T10:00").getTime();
  const after = (minutes: number) => new Date(begin + minutes * 60_000);
  const dayAfter = (n: number) => dayOf(after(n * 1440));
  fc.assert(
    fc.property(happenings, ({ sent, kind, said, expected, short, now: minutes }) => {
      const now = after(minutes);
      const sentOn = sent === null ? null : after(sent * 1440 + 420);
      const spoken = after(said * 1440 + 480);
      const promise = aWatchedPromise({
        short,
        sentAt: sentOn && sentOn <= now ? sentOn : null,
        word:
          kind && spoken <= now
            ? { kind, at: spoken, heardAt: spoken, expectedOn: expected === null ? null : dayAfter(expected) }
            : null,
      });
      const seen = forecastOf(promise, { route }, now);
      if (!seen.risk) expect(seen.at).toEqual(promise.promisedAt);
      else if (seen.at) expect(dayOf(seen.at) > dayOf(promise.promisedAt)).toBe(true);
      // The evening of a day that a speaking carrier has missed, another is believed.
      const evening = dayOf(now) > "2026-11-25";
      if (evening && promise.word && promise.sentAt && seen.at) expect(dayOf(seen.at) >= dayOf(now)).toBe(true);
      if (evening && !promise.sentAt && seen.at) expect(dayOf(seen.at) >= dayOf(now)).toBe(true);
    }),
  );
});

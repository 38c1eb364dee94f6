import { describe, expect, test } from "vitest";
import type { PlaceCalendar } from "#lib/delivery/calendars";
import { promiseOf, type Route } from "#lib/delivery/promise";
import { aCarrier, aPlace, aRoute } from "#tests/support/a-delivery-method";

const at = (iso: string) => new Date(iso);
const promise = (iso: string, route: Route, postcode: string | null = null) =>
  promiseOf(route, { now: at(iso), postcode });
const everyDay = [1, 2, 3, 4, 5, 6];
const closed = (date: string) => ({ date, cutOff: null, capacity: null });
const strike = (date: string, prefix = "") => ({ date, prefix, collects: false, delivers: false });

describe("the reference example of a shop's help pages", () => {
  const place = aPlace({
    cutOffs: [720, 720, 720, 720, 720, null, null],
    handlingDays: 2,
    exceptions: [closed("2026-11-20")],
  });
  const route = aRoute(0, { place, transit: [{ prefix: "", p50: 2, p90: 3, p95: 3 }] });

  test("ordered on Wednesday after noon, two days of handling over a Friday off, two to three days of transit", () =>
    expect(promise("2026-11-18T12:00:00Z", route)).toMatchObject({
      ready: "2026-11-24",
      window: { from: "2026-11-26", to: "2026-11-27" },
      promisedOn: "2026-11-27",
      inputs: { closesOn: "2026-11-19", handlingDays: 2 },
    }));

  test("before noon it would have been a working day sooner", () =>
    expect(promise("2026-11-18T10:59:00Z", route)?.ready).toBe("2026-11-23"));
});

describe("what is still to come", () => {
  const asked = { now: at("2026-11-20T09:00:00Z"), postcode: null };
  const route = (handlingDays: number) => aRoute(2, { place: aPlace({ handlingDays }) });

  test("joins the parcels of the day on which it is here, then its handling and its journey", () => {
    const comes = { ...asked, earliest: "2027-01-12" };
    expect(promiseOf(route(0), comes)).toMatchObject({
      handOver: "2027-01-12",
      promisedOn: "2027-01-14",
      cutOff: at("2027-01-12T15:00:00Z"),
      inputs: { closesOn: "2027-01-12", earliest: "2027-01-12" },
    });
    expect(promiseOf(route(1), comes)).toMatchObject({ handOver: "2027-01-13", promisedOn: "2027-01-15" });
  });

  test("waits for the next working day when it comes on a Sunday, and for nothing when it is here before the next cut-off", () => {
    expect(promiseOf(route(0), { ...asked, earliest: "2027-01-10" })).toMatchObject({ handOver: "2027-01-11" });
    const here = promiseOf(route(0), { ...asked, earliest: "2026-11-20" });
    expect(here).toEqual(promiseOf(route(0), asked));
    expect(here?.inputs).not.toHaveProperty("earliest");
  });
});

describe("the cut-off", () => {
  const next = (iso: string, place: Partial<PlaceCalendar> = {}) =>
    promise(iso, aRoute(2, { place: aPlace(place) }))?.cutOff;

  test("is that of the place the same working day", () =>
    expect(next("2026-11-20T14:59:59Z")).toEqual(at("2026-11-20T15:00:00Z")));

  test("is past at the very instant", () => expect(next("2026-11-20T15:00:00Z")).toEqual(at("2026-11-23T15:00:00Z")));

  test("skips a holiday and the weekend behind it", () =>
    expect(next("2026-11-10T15:30:00Z")).toEqual(at("2026-11-12T15:00:00Z")));

  test("keeps the hour of the wall clock over both clock changes", () => {
    expect(next("2026-10-23T15:00:00Z")).toEqual(at("2026-10-26T15:00:00Z"));
    expect(next("2027-03-26T15:30:00Z")).toEqual(at("2027-03-30T14:00:00Z"));
  });

  test("of a place in another time zone is by its own clock", () =>
    expect(next("2026-11-20T14:59:59Z", { timeZone: "Indian/Reunion" })).toEqual(at("2026-11-23T12:00:00Z")));

  test("is earlier on a date of its own", () =>
    expect(next("2026-11-20T09:00:00Z", { exceptions: [{ date: "2026-11-20", cutOff: 840, capacity: null }] })).toEqual(
      at("2026-11-20T13:00:00Z"),
    ));

  test("is the last before the van: several days' parcels may leave, and arrive, together", () => {
    const route = aRoute(1, { carrier: aCarrier({ collects: [3] }) });
    expect(promise("2026-11-19T09:00:00Z", route)).toMatchObject({
      handOver: "2026-11-25",
      cutOff: at("2026-11-25T15:00:00Z"),
    });
  });

  test("comes sooner for whoever pays by a transfer that takes a day to arrive", () => {
    const asked = { now: at("2026-11-19T15:30:00Z"), postcode: null, clearanceMinutes: 24 * 60 };
    expect(promiseOf(aRoute(1), asked)).toMatchObject({
      promisedOn: "2026-11-24",
      cutOff: at("2026-11-22T15:00:00Z"),
    });
  });
});

describe("the dated promise", () => {
  test("Saturday's order arrives on Tuesday by a carrier of one day", () =>
    expect(promise("2026-11-21T21:00:00Z", aRoute(1))?.promisedOn).toBe("2026-11-24"));

  test("a carrier that delivers on Saturday is there before one that does not", () => {
    const saturday = aRoute(2, { carrier: aCarrier({ delivers: everyDay }) });
    expect(promise("2026-11-19T09:00:00Z", saturday)?.promisedOn).toBe("2026-11-21");
    expect(promise("2026-11-19T09:00:00Z", aRoute(2))?.promisedOn).toBe("2026-11-23");
  });

  test("an order of the morning of 24 December arrives after Christmas and its weekend", () => {
    expect(promise("2026-12-24T09:00:00Z", aRoute(1))?.promisedOn).toBe("2026-12-28");
    expect(promise("2026-12-25T09:00:00Z", aRoute(1))?.promisedOn).toBe("2026-12-29");
  });

  test("on 31 December nobody promises New Year's Day", () => {
    expect(promise("2026-12-31T09:00:00Z", aRoute(1))?.promisedOn).toBe("2027-01-04");
    expect(promise("2026-12-31T16:00:00Z", aRoute(1))).toMatchObject({ ready: "2027-01-04", promisedOn: "2027-01-05" });
  });

  test("26 December is a day like others, but not in Strasbourg, and Good Friday neither", () => {
    const route = aRoute(1, { carrier: aCarrier({ delivers: everyDay }) });
    expect(promise("2026-12-24T09:00:00Z", route, "49100")?.promisedOn).toBe("2026-12-26");
    expect(promise("2026-12-24T09:00:00Z", route, "67000")?.promisedOn).toBe("2026-12-28");
    expect(promise("2027-03-25T09:00:00Z", route, "54000")?.promisedOn).toBe("2027-03-26");
    expect(promise("2027-03-25T09:00:00Z", route, "57000")?.promisedOn).toBe("2027-03-27");
  });

  test("a place of Alsace does not prepare on its own holidays", () =>
    expect(promise("2027-03-26T09:00:00Z", aRoute(1, { place: aPlace({ postcode: "67000" }) }))?.ready).toBe(
      "2027-03-30",
    ));

  test("a strike moves the van, or the round of one region only", () => {
    const everywhere = aRoute(1, { carrier: aCarrier({ exceptions: [strike("2026-11-24")] }) });
    expect(promise("2026-11-24T09:00:00Z", everywhere)).toMatchObject({
      handOver: "2026-11-25",
      promisedOn: "2026-11-26",
    });
    const south = aRoute(1, { carrier: aCarrier({ exceptions: [strike("2026-11-25", "13")] }) });
    expect(promise("2026-11-24T09:00:00Z", south, "13001")?.promisedOn).toBe("2026-11-26");
    expect(promise("2026-11-24T09:00:00Z", south, "59000")?.promisedOn).toBe("2026-11-25");
  });

  test("a full day pushes the parcel to the next, and a larger capacity brings it back", () => {
    const taken = [{ date: "2026-11-24", parcels: 100 }];
    const full = aRoute(1, { place: aPlace({ capacity: 100, taken }) });
    expect(promise("2026-11-24T09:00:00Z", full)).toMatchObject({ ready: "2026-11-25", promisedOn: "2026-11-26" });
    const extra = [{ date: "2026-11-24", cutOff: 960, capacity: 150 }];
    const relieved = aRoute(1, { place: aPlace({ capacity: 100, taken, exceptions: extra }) });
    expect(promise("2026-11-24T09:00:00Z", relieved)?.promisedOn).toBe("2026-11-25");
  });

  test("the longest postcode that is known decides: Ajaccio before Corsica before everywhere", () => {
    const days = (prefix: string, p90: number) => ({ prefix, p50: p90, p90, p95: p90 });
    const route = aRoute(0, { transit: [days("", 1), days("20", 2), days("20000", 3)] });
    const days2 = ["49100", "20200", "20000"].map(
      (postcode) => promise("2026-11-23T09:00:00Z", route, postcode)?.promisedOn,
    );
    expect(days2).toEqual(["2026-11-24", "2026-11-25", "2026-11-26"]);
  });

  test("shows the days of half and of nine of ten parcels, and in December promises that of nineteen of twenty", () => {
    const route = aRoute(0, { transit: [{ prefix: "", p50: 1, p90: 2, p95: 3 }] });
    expect(promise("2026-11-23T09:00:00Z", route)).toMatchObject({
      window: { from: "2026-11-24", to: "2026-11-25" },
      promisedOn: "2026-11-25",
      inputs: { confidence: 90 },
    });
    expect(promise("2026-12-07T09:00:00Z", route)).toMatchObject({
      window: { from: "2026-12-08", to: "2026-12-09" },
      promisedOn: "2026-12-10",
      inputs: { confidence: 95 },
    });
  });

  test.each([
    ["the place never prepares", aRoute(1, { place: aPlace({ cutOffs: Array(7).fill(null) }) })],
    ["the carrier never calls", aRoute(1, { carrier: aCarrier({ collects: [] }) })],
    ["the carrier never delivers", aRoute(1, { carrier: aCarrier({ delivers: [] }) })],
    ["nobody knows how long it takes", aRoute(1, { transit: [{ prefix: "20", p50: 1, p90: 1, p95: 1 }] })],
    ["the place has no capacity at all", aRoute(1, { place: aPlace({ capacity: 0 }) })],
  ])("no day is promised when %s", (_, route) => expect(promise("2026-11-23T09:00:00Z", route, "49100")).toBeNull());
});

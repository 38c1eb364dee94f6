import fc from "fast-check";
import { expect, test } from "vitest";
import { calendarOf } from "#lib/orders/calendar";
import type { OrderLineView, OrderView, ParcelView } from "#lib/orders/schema";

const parcel = (over: Partial<ParcelView>): ParcelView => ({
  id: "p1",
  method: "delivery",
  locationCode: "WEB",
  byMail: false,
  locationName: "Entrepôt",
  promisedAt: "2026-11-24T17:00:00Z",
  carrier: null,
  trackingCode: null,
  sentAt: null,
  readyAt: null,
  collectedAt: null,
  lines: [],
  ...over,
});

const anOrder = (parcels: readonly ParcelView[], over: Partial<OrderView> = {}) =>
  ({
    customer: { accountId: null, email: "c@x.example", name: "Rousseau, Camille", phone: null },
    state: "placed",
    parcels,
    ...over,
  }) as unknown as OrderView;

const told = { title: "Commande BF-1", url: "https://shop.example/o", now: new Date("2026-11-21T10:00:00Z") };

/** A calendar as RFC 5545 has it read: lines end in CRLF and have 75 octets at most, folds are undone, then escapes. */
function read(text: string): readonly Readonly<{ name: string; value: string }>[] {
  expect(text.endsWith("\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = text.replaceAll("\r\n ", "").trimEnd().split("\r\n");
  return lines.map((line) => {
    const [, name = "", value = ""] = /^([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)$/su.exec(line) ?? [];
    expect(name, line).not.toBe("");
    return { name, value: value.replace(/\\([\\;,nN])/g, (_, sign) => (/n/i.test(sign) ? "\n" : sign)) };
  });
}

test("an order's promises go into a calendar: a day for a parcel, an hour for a pick-up", () => {
  const pickup = { id: "p2", method: "pickup", locationName: "Bonnefoy Angers" } as const;
  const lines = read(
    calendarOf(anOrder([parcel({}), parcel({ ...pickup, promisedAt: "2026-11-21T14:00:00Z" })]), told),
  );

  const values = (name: string) => lines.filter((line) => line.name === name).map(({ value }) => value);
  expect(values("BEGIN")).toEqual(["VCALENDAR", "VEVENT", "VEVENT"]);
  expect(values("END")).toEqual(["VEVENT", "VEVENT", "VCALENDAR"]);
  expect(values("VERSION")).toEqual(["2.0"]);
  expect(new Set(values("UID")).size).toBe(2);
  expect(values("DTSTAMP")).toEqual(["20261121T100000Z", "20261121T100000Z"]);
  expect(values("DTSTART;VALUE=DATE")).toEqual(["20261124"]);
  expect(values("DTEND;VALUE=DATE")).toEqual(["20261125"]);
  expect(values("DTSTART")).toEqual(["20261121T140000Z"]);
  expect(values("DURATION")).toEqual(["PT30M"]);
  expect(values("LOCATION")).toEqual(["Bonnefoy Angers"]);
  expect(values("SUMMARY")).toEqual(["Commande BF-1, Rousseau, Camille", "Commande BF-1, Bonnefoy Angers"]);
});

test("names of any length and with any signs are read back as they were", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), (name) => {
      const clean = name.replace(/\p{Cc}/gu, " ");
      const bought = { quantity: 2, name: `${clean};,\\n\n${clean}` } as unknown as OrderLineView;
      const lines = read(calendarOf(anOrder([parcel({ lines: [bought] })]), told));
      const description = lines.find((line) => line.name === "DESCRIPTION")?.value;
      expect(description).toBe(`2 × ${clean};,\\n\n${clean}`);
    }),
  );
});

test("what is sent by mail has no day, and a cancelled order says so", () => {
  const lines = read(
    calendarOf(anOrder([parcel({}), parcel({ id: "p2", byMail: true })], { state: "cancelled" }), told),
  );
  expect(lines.filter(({ value }) => value === "VEVENT")).toHaveLength(2);
  expect(lines).toContainEqual({ name: "STATUS", value: "CANCELLED" });
});

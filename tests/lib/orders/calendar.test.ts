import { expect, test } from "vitest";
import { calendarOf } from "#lib/orders/calendar";
import type { OrderView, ParcelView } from "#lib/orders/schema";

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

test("an order's promises go into a calendar: a day for a parcel, an hour for a pick-up", () => {
  const order = {
    customer: { accountId: null, email: "c@x.example", name: "Rousseau, Camille", phone: null },
    parcels: [
      parcel({}),
      parcel({ id: "p2", method: "pickup", locationName: "Bonnefoy Angers", promisedAt: "2026-11-21T14:00:00Z" }),
    ],
  } as unknown as OrderView;
  const text = calendarOf(order, {
    title: "Commande BF-1",
    url: "https://shop.example/o",
    now: new Date("2026-11-21T10:00:00Z"),
  });

  expect(text).toContain(
    "DTSTART;VALUE=DATE:20261124\r\nDTEND;VALUE=DATE:20261125\r\nSUMMARY:Commande BF-1\\, Rousseau\\, Camille",
  );
  expect(text).toContain("DTSTART:20261121T140000Z\r\nDURATION:PT30M\r\nSUMMARY:Commande BF-1\\, Bonnefoy Angers");
  expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0")).toBe(true);
});

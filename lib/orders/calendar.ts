import { dayKey } from "#lib/kernel/date-text";
import type { OrderView } from "./schema.ts";

const stamp = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, "");
const day = (at: Date) => dayKey(at).replaceAll("-", "");
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll("\n", "\\n");

/** An order's promises as iCalendar (RFC 5545): a delivery takes its day, a pick-up begins at its hour. */
export function calendarOf(
  order: OrderView,
  { title, url, now }: Readonly<{ title: string; url: string; now: Date }>,
): string {
  const events = order.parcels.flatMap((parcel) => {
    const at = new Date(parcel.promisedAt);
    const when =
      parcel.method === "pickup"
        ? [`DTSTART:${stamp(at)}`, "DURATION:PT30M"]
        : [`DTSTART;VALUE=DATE:${day(at)}`, `DTEND;VALUE=DATE:${day(new Date(at.getTime() + 24 * 3600 * 1000))}`];
    return [
      "BEGIN:VEVENT",
      `UID:${parcel.id}@comptoir`,
      `DTSTAMP:${stamp(now)}`,
      ...when,
      `SUMMARY:${escaped(`${title}, ${parcel.method === "pickup" ? parcel.locationName : order.customer.name}`)}`,
      `URL:${url}`,
      "END:VEVENT",
    ];
  });
  return ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Comptoir//FR", ...events, "END:VCALENDAR", ""].join("\r\n");
}

import { dayKey } from "#lib/kernel/date-text";
import type { OrderView, ParcelView } from "./schema.ts";

const stamp = (at: Date) => at.toISOString().replace(/[-:]|\.\d{3}/g, "");
const day = (at: Date) => dayKey(at).replaceAll("-", "");
const escaped = (text: string) => text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, "\\n");

type Told = Readonly<{ title: string; url: string; now: Date }>;

/** An order's promises as iCalendar (RFC 5545): a delivery takes its day, a pick-up begins at its hour. */
export function calendarOf(order: OrderView, told: Told): string {
  const events = order.parcels.filter(({ byMail }) => !byMail).flatMap((parcel) => eventOf(parcel, order, told));
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Comptoir//FR", ...events, "END:VCALENDAR"];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function eventOf(parcel: ParcelView, order: OrderView, { title, url, now }: Told): string[] {
  const at = new Date(parcel.promisedAt);
  const isPickup = parcel.method === "pickup";
  const when = isPickup
    ? [`DTSTART:${stamp(at)}`, "DURATION:PT30M"]
    : [`DTSTART;VALUE=DATE:${day(at)}`, `DTEND;VALUE=DATE:${day(new Date(at.getTime() + 24 * 3600 * 1000))}`];
  const goods = parcel.lines.map(({ quantity, name }) => `${quantity} × ${name}`).join("\n");
  return [
    "BEGIN:VEVENT",
    `UID:${parcel.id}@comptoir`,
    `DTSTAMP:${stamp(now)}`,
    ...when,
    `SUMMARY:${escaped(`${title}, ${isPickup ? parcel.locationName : order.customer.name}`)}`,
    ...(isPickup ? [`LOCATION:${escaped(parcel.locationName)}`] : []),
    ...(goods ? [`DESCRIPTION:${escaped(goods)}`] : []),
    `URL:${url}`,
    ...(order.state === "cancelled" ? ["STATUS:CANCELLED"] : []),
    "END:VEVENT",
  ];
}

/** No line is longer than 75 octets (3.1): what follows goes on after a line break and a space; no character is cut. */
function folded(line: string): string {
  const parts = [""];
  let octets = 0;
  for (const sign of line) {
    const more = Buffer.byteLength(sign);
    if (octets + more > 75) {
      parts.push("");
      octets = 1;
    }
    parts[parts.length - 1] += sign;
    octets += more;
  }
  return parts.join("\r\n ");
}

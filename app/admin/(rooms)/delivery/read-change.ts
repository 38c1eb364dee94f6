import { type CalendarChange, calendarChange } from "#lib/delivery/schema";

type Asked = Readonly<Record<string, string | string[] | undefined>>;

/** The change that the address of the page asks about; "unclear" when something in it is missing or wrong. */
export function readChange(asked: Asked): CalendarChange | "unclear" | null {
  const text = (name: string) => {
    const value = asked[name];
    return typeof value === "string" ? value.trim() : "";
  };
  const number = (name: string) => (text(name) === "" ? null : Number(text(name)));
  const kind = text("try");
  if (kind === "") return null;
  const day = { date: text("date"), reason: text("reason") };
  const typed = {
    week: {
      place: text("place"),
      cutOffs: [1, 2, 3, 4, 5, 6, 7].map((weekday) => minuteTyped(text(`cutOff${weekday}`))),
      handlingDays: number("handlingDays"),
      capacity: number("capacity"),
    },
    place_day: {
      ...day,
      place: text("place"),
      cutOff: text("closed") === "1" ? null : minuteTyped(text("cutOff")),
      capacity: number("capacity"),
    },
    carrier_day: { ...day, carrier: text("carrier"), prefix: text("prefix"), stays: text("stays") },
  }[kind];
  return calendarChange.safeParse({ kind, ...typed }).data ?? "unclear";
}

/** "14:30" as minutes after midnight; nothing typed is no cut-off, and nonsense is no number. */
function minuteTyped(time: string): number | null {
  if (time === "") return null;
  const [, hours, minutes] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  return hours === undefined ? Number.NaN : Number(hours) * 60 + Number(minutes);
}

/** Minutes after midnight as a field of time wants them. */
export const timeField = (minute: number | null): string =>
  minute === null ? "" : `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;

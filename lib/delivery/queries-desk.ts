import { addDays, type Day, dayOf } from "#lib/kernel/local-time";
import { database, type Transaction } from "#lib/platform/database";
import { cutOffOn, type PlaceCalendar, roomOn } from "./calendars.ts";
import type { DeliveryMethod } from "./options.ts";
import { freshMethods } from "./sql/methods.ts";

/** A day on which a place differs from its week. */
export type PlaceDay = Readonly<{ date: Day; cutOff: number | null; capacity: number | null; reason: string }>;
/** A day on which a carrier does not come. */
export type CarrierDay = Readonly<{
  date: Day;
  prefix: string;
  stays: "all" | "collection" | "delivery";
  reason: string;
}>;

/** What a place still makes ready on a day: until which minute it takes parcels, how many it has promised, how many fit. */
export type DayAhead = Readonly<{ date: Day; cutOff: number | null; taken: number; room: number | null }>;

export type DispatchDesk = Readonly<{
  places: readonly (Pick<PlaceCalendar, "code" | "cutOffs" | "handlingDays" | "capacity"> &
    Readonly<{ name: string; days: readonly PlaceDay[]; ahead: readonly DayAhead[] }>)[];
  carriers: readonly Readonly<{
    code: string;
    name: string;
    delivers: readonly number[];
    days: readonly CarrierDay[];
  }>[];
  methods: readonly DeliveryMethod[];
}>;

const daysAhead = 10;
const isoDay = (date: Date): Day => date.toISOString().slice(0, 10);

/** Everything that decides about dates, with what each place has promised for the days to come. */
export async function dispatchDesk(now: Date): Promise<DispatchDesk> {
  const today = dayOf(now);
  const upcoming = { where: { date: { gte: new Date(today) } }, orderBy: { date: "asc" } } as const;
  const [places, carriers, methods] = await Promise.all([
    database.dispatchPlace.findMany({
      include: { location: true, exceptions: upcoming },
      orderBy: { locationCode: "asc" },
    }),
    database.carrier.findMany({ include: { exceptions: upcoming }, orderBy: { name: "asc" } }),
    methodsNow(),
  ]);
  return {
    methods,
    places: places.flatMap(({ locationCode: code, location, exceptions }) => {
      const calendar = methods.find(({ route }) => route.place.code === code)?.route.place;
      if (!calendar) return [];
      const { cutOffs, handlingDays, capacity } = calendar;
      const days = exceptions.map(({ date, minute, ...rest }) => ({ date: isoDay(date), cutOff: minute, ...rest }));
      return { code, name: location.name, cutOffs, handlingDays, capacity, days, ahead: aheadOf(calendar, today) };
    }),
    carriers: carriers.map(({ code, name, delivers, exceptions }) => ({
      code,
      name,
      delivers,
      days: exceptions.map(({ date, prefix, collects, delivers: comes, reason }) => ({
        date: isoDay(date),
        prefix,
        stays: collects ? "delivery" : comes ? "collection" : "all",
        reason,
      })),
    })),
  };
}

/** The active methods as their tables say now, with what their places have promised. */
export async function methodsNow(
  reader: Pick<Transaction, "$queryRaw"> = database,
): Promise<readonly DeliveryMethod[]> {
  const [row] = await reader.$queryRaw<{ methods: readonly DeliveryMethod[] }[]>(freshMethods);
  return row?.methods ?? [];
}

const aheadOf = (place: PlaceCalendar, today: Day): DayAhead[] =>
  Array.from({ length: daysAhead }, (_, i) => addDays(today, i)).map((date) => ({
    date,
    cutOff: cutOffOn(place, date),
    taken: place.taken.find((day) => day.date === date)?.parcels ?? 0,
    room: roomOn(place, date),
  }));

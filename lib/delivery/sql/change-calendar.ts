import type { Transaction } from "#lib/platform/database";
import type { CalendarChange } from "../schema.ts";
import { absenceOf } from "../what-if.ts";

type Of<K extends CalendarChange["kind"]> = Extract<CalendarChange, { kind: K }>;

/** Writes a change into the calendars; the place or the carrier is known to exist. */
export async function writeChange(tx: Transaction, change: CalendarChange): Promise<void> {
  switch (change.kind) {
    case "week":
      return writeWeek(tx, change);
    case "place_day":
      return writePlaceDay(tx, change);
    case "carrier_day":
      return writeCarrierDay(tx, change);
    case "place_day_cleared": {
      const { place, date } = change;
      await tx.dispatchException.deleteMany({ where: { locationCode: place, date: new Date(date) } });
      return;
    }
    case "carrier_day_cleared": {
      const { carrier, date, prefix } = change;
      await tx.carrierException.deleteMany({ where: { carrierCode: carrier, date: new Date(date), prefix } });
    }
  }
}

async function writeWeek(tx: Transaction, { place, cutOffs, handlingDays, capacity }: Of<"week">): Promise<void> {
  await tx.dispatchPlace.update({ where: { locationCode: place }, data: { handlingDays, capacity } });
  await tx.dispatchCutOff.deleteMany({ where: { locationCode: place } });
  await tx.dispatchCutOff.createMany({
    data: cutOffs.flatMap((minute, i) => (minute === null ? [] : { locationCode: place, weekday: i + 1, minute })),
  });
}

async function writePlaceDay(
  tx: Transaction,
  { place, date, cutOff, capacity, reason }: Of<"place_day">,
): Promise<void> {
  const key = { locationCode: place, date: new Date(date) };
  const terms = { minute: cutOff, capacity, reason };
  await tx.dispatchException.upsert({
    where: { locationCode_date: key },
    create: { ...key, ...terms },
    update: terms,
  });
}

async function writeCarrierDay(tx: Transaction, change: Of<"carrier_day">): Promise<void> {
  const { carrier, reason } = change;
  const { date, prefix, collects, delivers } = absenceOf(change);
  const key = { carrierCode: carrier, date: new Date(date), prefix };
  const terms = { collects, delivers, reason };
  await tx.carrierException.upsert({
    where: { carrierCode_date_prefix: key },
    create: { ...key, ...terms },
    update: terms,
  });
}

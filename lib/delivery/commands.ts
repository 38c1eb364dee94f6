import { z } from "zod";
import { dayOf } from "#lib/kernel/local-time";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import type { Transaction } from "#lib/platform/database";
import { type CalendarChange, calendarChange } from "./schema.ts";
import { writeChange } from "./sql/change-calendar.ts";
import { compileMethods } from "./sql/methods.ts";
import { deliveryTag } from "./tags.ts";

/**
 * Changes when a place closes its parcels, how many it makes ready, or on which day a carrier does not come; every date
 * that is promised from now on is another. Refuses `unknown_location`, `unknown_carrier`, and `day_past` for a day that
 * is over: what was promised for it is kept or broken already.
 */
export const changeCalendar = command({
  name: "delivery.change_calendar",
  input: calendarChange,
  allow: "delivery.write",
  async run(change, { tx, now, audit, expire }) {
    if ("date" in change && change.date < dayOf(now)) return refuse({ code: "day_past", date: change.date });
    const before = await standing(tx, change);
    if (!before) return refuse(unknown(change));
    await writeChange(tx, change);
    await compileMethods(tx);
    const subject = "place" in change ? `place:${change.place}` : `carrier:${change.carrier}`;
    audit({ subject, changes: { calendar: [before.was, change] } });
    expire(deliveryTag);
    return ok(null);
  },
});

/** Puts together what promises read, after whatever wrote the tables without a command: a seed, an import by hand. */
export const compileDelivery = command({
  name: "delivery.compile",
  input: z.strictObject({}),
  allow: "system",
  async run(_, { tx, expire }) {
    expire(deliveryTag);
    return ok({ methods: await compileMethods(tx) });
  },
});

const unknown = (change: CalendarChange) =>
  "place" in change
    ? ({ code: "unknown_location", location: change.place } as const)
    : ({ code: "unknown_carrier", carrier: change.carrier } as const);

/** What stands where the change is written; null when there is no such place or carrier. */
async function standing(tx: Transaction, change: CalendarChange): Promise<{ was: unknown } | null> {
  if ("carrier" in change) {
    const carrier = await tx.carrier.findUnique({ where: { code: change.carrier }, include: { exceptions: true } });
    const was = carrier?.exceptions.find(
      ({ date, prefix }) => date.toISOString().slice(0, 10) === change.date && prefix === change.prefix,
    );
    return carrier && { was: was ?? null };
  }
  const place = await tx.dispatchPlace.findUnique({
    where: { locationCode: change.place },
    include: { cutOffs: { orderBy: { weekday: "asc" } }, exceptions: true },
  });
  if (!place) return null;
  if (change.kind !== "week")
    return { was: place.exceptions.find(({ date }) => date.toISOString().slice(0, 10) === change.date) ?? null };
  const { cutOffs, handlingDays, capacity } = place;
  return { was: { cutOffs: cutOffs.map(({ weekday, minute }) => [weekday, minute]), handlingDays, capacity } };
}

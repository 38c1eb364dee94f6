import { z } from "zod";
import type { Actor } from "#lib/kernel/actor";
import { dayOf } from "#lib/kernel/local-time";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { services } from "./store-services.ts";
import { storesTag } from "./tags.ts";

const minute = z.int().min(0).max(1440);
const hours = z
  .strictObject({ opens: minute, closes: minute })
  .refine(({ opens, closes }) => opens < closes)
  .nullable();
const mostExceptions = 60;

/** Somebody of a store changes that store; who is tied to none, all. */
const mayActIn = (actor: Actor, code: string): boolean =>
  actor.kind !== "staff" || actor.storeCodes.length === 0 || actor.storeCodes.includes(code);

/**
 * When a store is open and what it does: the seven days from Monday, the dates that differ (null is closed), its
 * services. Days apart that are over stay as they were. Refuses `unknown_store`, `other_store`, `date_twice`.
 */
export const setOpening = command({
  name: "store.set_opening",
  input: z.strictObject({
    store: z.string().min(1).max(12),
    week: z.array(hours).length(7),
    exceptions: z.array(z.strictObject({ date: z.iso.date(), hours })).max(mostExceptions),
    services: z.array(z.enum(services)).max(services.length),
  }),
  allow: "stores.write",
  async run({ store, week, exceptions, services: offered }, { tx, actor, now, audit, expire }) {
    const comes = { gte: new Date(dayOf(now)) };
    const before = await tx.store.findUnique({
      where: { code: store },
      include: { hours: true, exceptions: { where: { date: comes } } },
    });
    if (!before) return refuse({ code: "unknown_store" });
    if (!mayActIn(actor, store)) return refuse({ code: "other_store" });
    if (new Set(exceptions.map(({ date }) => date)).size < exceptions.length) return refuse({ code: "date_twice" });

    await tx.openingHours.deleteMany({ where: { storeCode: store } });
    await tx.openingHours.createMany({
      data: week.flatMap((day, index) =>
        day ? [{ storeCode: store, weekday: index + 1, opensMinute: day.opens, closesMinute: day.closes }] : [],
      ),
    });
    await tx.exceptionalHours.deleteMany({ where: { storeCode: store, date: comes } });
    await tx.exceptionalHours.createMany({
      skipDuplicates: true,
      data: exceptions.map(({ date, hours: told }) => ({
        storeCode: store,
        date: new Date(date),
        opensMinute: told?.opens ?? null,
        closesMinute: told?.closes ?? null,
      })),
    });
    await tx.store.update({ where: { code: store }, data: { services: [...new Set(offered)] } });
    audit({
      subject: `store:${store}`,
      changes: {
        week: [weekOf(before.hours), week.map(spanOf)],
        exceptions: [
          before.exceptions.map((day) => `${day.date.toISOString().slice(0, 10)} ${spanOf(hoursOf(day))}`).sort(),
          exceptions.map(({ date, hours: told }) => `${date} ${spanOf(told)}`).sort(),
        ],
        services: [before.services, offered],
      },
    });
    expire(storesTag);
    return ok({ store });
  },
});

type Span = Readonly<{ opens: number; closes: number }> | null;
type Row = Readonly<{ opensMinute: number | null; closesMinute: number | null }>;

const hoursOf = ({ opensMinute, closesMinute }: Row): Span =>
  opensMinute === null || closesMinute === null ? null : { opens: opensMinute, closes: closesMinute };

const clock = (at: number): string => `${Math.floor(at / 60)}:${String(at % 60).padStart(2, "0")}`;
const spanOf = (span: Span): string => (span ? `${clock(span.opens)}–${clock(span.closes)}` : "–");

const weekOf = (rows: readonly (Row & { weekday: number })[]): string[] =>
  [1, 2, 3, 4, 5, 6, 7].map((weekday) => {
    const day = rows.find((row) => row.weekday === weekday);
    return spanOf(day ? hoursOf(day) : null);
  });

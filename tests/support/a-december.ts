import { changeCalendar } from "#lib/delivery/commands";
import { compileMethods } from "#lib/delivery/sql/methods";
import { system } from "#lib/kernel/actor";
import { newId } from "#lib/kernel/ids";
import { addDays, type Day, dayOf, instantOf, weekdayOf } from "#lib/kernel/local-time";
import { database } from "#lib/platform/database";
import { watchPromises } from "#lib/processes/promise-watch";
import { followOrder } from "#lib/promises/commands-follow";
import { insertRows } from "../../prisma/seed/bulk.ts";
import { type Chance, chance } from "../../prisma/seed/random.ts";
import { aShop, aVariant } from "./a-shop.ts";
import { ordersOf, type SeasonParcel } from "./december-orders.ts";
import { inParallel } from "./in-parallel.ts";

const nobody = system("december");

/** Something that happens to a parcel at an instant. */
type Happening = Readonly<
  { at: Date; parcel: SeasonParcel } & (
    | { what: "sent" | "delivered" }
    | { what: "moved"; promisedAt: Date }
    | { what: "said"; kind: string; expectedOn: Day | null }
  )
>;

/** How the season ended, in lines. */
export type Season = Readonly<{
  promises: number;
  states: Readonly<Record<string, number>>;
  /** Late, and not told before the day had passed. */
  unannounced: number;
  /** Told less than a day before the date although it was known earlier than that. */
  toldTooLate: number;
  late: number;
  calibration: readonly Readonly<{ confidence: number; ended: number; kept: number }>[];
}>;

/**
 * Lives through a December of so many orders on an empty database: vans missed, things not found, delays with and without
 * a word, losses, dates that make no sense, a strike announced two days before. Always the same for the same count.
 */
export async function aDecember(count: number): Promise<Season> {
  await aShop();
  await database.transitTime.updateMany({ where: { methodCode: "standard" }, data: { p50: 2, p90: 3, p95: 4 } });
  await database.transitTime.updateMany({ where: { methodCode: "express" }, data: { p50: 1, p90: 1, p95: 2 } });
  await compileMethods(database);
  const variantId = await aVariant({ sku: "LAMP" });
  const luck = chance(2512);

  let ahead: readonly Happening[] = [];
  for (let day = season.from; day <= season.watchedUntil; day = addDays(day, 1)) {
    if (day === strike.announced) await announceStrike(instantOf(day, 0));
    if (day <= season.until) {
      const parcels = await ordersOf(day, Math.ceil(count / season.days), variantId, luck);
      ahead = [...ahead, ...parcels.flatMap((parcel) => lifeOf(parcel, luck))].sort(
        (a, b) => a.at.getTime() - b.at.getTime(),
      );
    }
    for (const hour of [9, 13, 19, 20, 23]) {
      const now = instantOf(day, hour * 60);
      await happen(
        ahead.filter(({ at }) => at <= now),
        now,
      );
      ahead = ahead.filter(({ at }) => at > now);
      await watchPromises(now);
    }
  }
  return seasonOf();
}

/** Orders of eighteen days, watched until the last of them has ended. */
const season = { from: "2026-12-01", until: "2026-12-18", days: 18, watchedUntil: "2027-01-12" };
const strike = { announced: "2026-12-08", on: "2026-12-10", prefix: "69" };
const announceStrike = (now: Date) => {
  const day = { kind: "carrier_day", date: strike.on, prefix: strike.prefix, stays: "delivery", reason: "Grève" };
  return inParallel(1, 2, (i) => changeCalendar(nobody, { ...day, carrier: i ? "poste" : "chronopost" }, { now }));
};

const working = (day: Day): boolean => weekdayOf(day) < 6 && day !== "2026-12-25" && day !== "2027-01-01";
const delivers = (day: Day, postcode: string): boolean =>
  working(day) && !(day === strike.on && postcode.startsWith(strike.prefix));

function later(day: Day, count: number, good: (day: Day) => boolean): Day {
  let then = day;
  for (let left = count; left > 0; ) {
    then = addDays(then, 1);
    if (good(then)) left -= 1;
  }
  return then;
}

/** What becomes of a parcel, whatever was promised: the carrier is late as often as its transit table says. */
function lifeOf(parcel: SeasonParcel, luck: Chance): Happening[] {
  const { handOverOn, promisedAt, postcode } = parcel;
  const promised = dayOf(promisedAt);
  const good = (day: Day) => delivers(day, postcode);
  const noon = (day: Day, minute = luck.between(9 * 60, 18 * 60)) => instantOf(day, minute);
  const missed = luck.happens(0.01) ? luck.between(1, 2) : 0;
  const short = !missed && luck.happens(0.004);
  const van = later(handOverOn, missed + (short ? 2 : 0), working);
  const sent: Happening = { at: instantOf(van, 17 * 60), parcel, what: "sent" };
  const moved: Happening[] = short
    ? [{ at: noon(handOverOn, 660), parcel, what: "moved", promisedAt: instantOf(later(promised, 3, good), 720) }]
    : [];
  const said = (at: Date, kind: string, expectedOn: Day | null = null): Happening => ({
    at,
    parcel,
    what: "said",
    kind,
    expectedOn,
  });
  const begun = [...moved, sent, said(instantOf(van, 21 * 60), "in_transit")];
  if (luck.happens(0.003)) return [...begun, said(noon(addDays(van, 1)), "lost")];

  const onTime = later(promised, missed + (short ? 2 : 0), good);
  const slow = luck.happens(0.025) ? luck.between(1, 3) : 0;
  const arrival = slow > 0 ? later(onTime, slow, good) : good(onTime) ? onTime : later(onTime, 1, good);
  const arrives: Happening = { at: noon(arrival), parcel, what: "delivered" };
  if (slow === 0) return [...begun, arrives];
  const word = luck.pick(["with a date", "without a date", "with a past date", "none"]);
  if (word === "none") return [...begun, arrives];
  const told = { "with a date": arrival, "without a date": null, "with a past date": addDays(van, -3) }[word];
  const at = noon(luck.happens(0.5) ? addDays(van, 1) : onTime, luck.between(8 * 60, 12 * 60));
  return [...begun, said(at, "delayed", told), arrives];
}

async function happen(happenings: readonly Happening[], now: Date): Promise<void> {
  const of = (what: Happening["what"]) => happenings.filter((one) => one.what === what);
  for (const one of happenings) if (one.what === "moved") await move(one.parcel, one.promisedAt);
  await mark("sent_at", of("sent"));
  await insertRows(
    database,
    "carrier_event",
    happenings.flatMap((one) =>
      one.what === "said"
        ? { ...wordOf(one), kind: one.kind, at: one.at, expectedOn: one.expectedOn, receivedAt: now }
        : [],
    ),
  );
  await mark("delivered_at", of("delivered"));
  const ended = of("delivered").map(({ parcel }) => parcel.orderId);
  await inParallel(ended.length, 3, (i) => followOrder(nobody, { orderId: ended[i] ?? "" }, { now }));
}

const wordOf = ({ parcel }: Happening) => ({ carrier: "poste", id: newId(), trackingNumber: parcel.number });

/** Another place serves it from now on, in a parcel of its own. */
async function move(parcel: SeasonParcel, promisedAt: Date): Promise<void> {
  parcel.parcelId = newId();
  const { parcelId: id, orderId, lineId } = parcel;
  await database.parcel.create({ data: { id, orderId, method: "delivery", locationCode: "ANG", promisedAt } });
  await database.orderLine.update({ where: { id: lineId }, data: { parcelId: id } });
}

const mark = (column: "sent_at" | "delivered_at", happenings: readonly Happening[]) => {
  const rows = happenings.map(({ at, parcel: { parcelId, number } }) => ({ id: parcelId, at, number }));
  return column === "sent_at"
    ? database.$executeRaw`
        UPDATE parcel SET sent_at = r.at, carrier = 'La Poste', tracking_code = r.number
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id uuid, at timestamptz, number text)
        WHERE parcel.id = r.id`
    : database.$executeRaw`
        UPDATE parcel SET delivered_at = r.at
        FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r (id uuid, at timestamptz) WHERE parcel.id = r.id`;
};

async function seasonOf(): Promise<Season> {
  const promises = await database.deliveryPromise.findMany();
  const kept = promises.filter(({ state }) => state === "kept");
  const late = promises.filter(({ state }) => state !== "kept");
  const dayAfter = ({ promisedAt }: { promisedAt: Date }) => instantOf(addDays(dayOf(promisedAt), 1), 0);
  const calibration = [...Map.groupBy(promises, ({ confidence }) => confidence)].map(([confidence, of]) => ({
    confidence,
    ended: of.length,
    kept: of.filter((one) => kept.includes(one)).length,
  }));
  return {
    promises: promises.length,
    states: Object.fromEntries(
      [...Map.groupBy(promises, ({ state }) => state)].map(([state, of]) => [state, of.length]),
    ),
    unannounced: late.filter((one) => !one.toldAt || one.toldAt >= dayAfter(one) || one.toldInTime === false).length,
    toldTooLate: late.filter(toldTooLate).length,
    late: late.length,
    calibration,
  };
}

/** Nobody hears of it less than a day before the date who could have heard of it earlier. */
const toldTooLate = ({
  toldAt,
  promisedAt,
  atRiskSince,
}: {
  toldAt: Date | null;
  promisedAt: Date;
  atRiskSince: Date | null;
}) => toldAt !== null && atRiskSince !== null && promisedAt.getTime() - toldAt.getTime() < 24 * 3_600_000;

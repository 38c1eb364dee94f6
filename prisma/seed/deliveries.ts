import type { Transaction } from "#lib/platform/database";

const weekdays = [1, 2, 3, 4, 5];
const everyDayButSunday = [...weekdays, 6];

const carriers = [
  { code: "colissimo", name: "Colissimo", collects: weekdays, delivers: everyDayButSunday },
  { code: "pickup", name: "Pickup", collects: weekdays, delivers: everyDayButSunday },
  { code: "chronopost", name: "Chronopost", collects: weekdays, delivers: weekdays },
  { code: "bonnefoy", name: "Bonnefoy Transport", collects: weekdays, delivers: weekdays },
];

/** Mountains and the far ends of the country take a day more. */
const remote = ["04", "05", "09", "12", "15", "29", "46", "48", "65"];

const days = (p50: number, p90: number, p95: number) => ({ p50, p90, p95 });

const methods = [
  {
    code: "home",
    kind: "home",
    nameFr: "Colissimo à domicile",
    nameEn: "Colissimo home delivery",
    carrierCode: "colissimo",
    freeFromMinor: 6000,
    classes: ["parcel", "plant", "digital"],
    maxLitres: null,
    rates: { 250: 495, 500: 595, 1000: 695, 2000: 795, 5000: 1195, 10000: 1695, 30000: 2990 },
    transit: { usual: days(2, 2, 3), remote: days(2, 3, 4), corsica: days(3, 3, 5) },
  },
  {
    code: "relay",
    kind: "relay",
    nameFr: "Point relais Pickup",
    nameEn: "Pickup collection point",
    carrierCode: "pickup",
    freeFromMinor: 6000,
    classes: ["parcel", "digital"],
    maxLitres: 100,
    rates: { 1000: 395, 2000: 495, 5000: 695, 20000: 1195 },
    transit: { usual: days(2, 3, 4), remote: days(3, 4, 5), corsica: days(4, 5, 6) },
  },
  {
    code: "express",
    kind: "express",
    nameFr: "Chronopost le lendemain",
    nameEn: "Chronopost next day",
    carrierCode: "chronopost",
    freeFromMinor: null,
    classes: ["parcel", "plant", "digital"],
    maxLitres: null,
    rates: { 1000: 990, 2000: 1190, 5000: 1490, 10000: 2190, 30000: 3990 },
    transit: { usual: days(1, 1, 2), remote: days(1, 1, 2), corsica: days(1, 2, 3) },
  },
  {
    code: "appointment",
    kind: "appointment",
    slotCapacity: 6,
    nameFr: "Livraison sur rendez-vous",
    nameEn: "Delivery by appointment",
    carrierCode: "bonnefoy",
    freeFromMinor: null,
    classes: ["parcel", "bulky", "furniture", "plant", "digital"],
    maxLitres: null,
    rates: { 30000: 3900, 60000: 5900, 120000: 8900, 500000: 12_900, 2000000: 19_900 },
    transit: { usual: days(4, 5, 7), remote: days(5, 6, 8), corsica: days(6, 7, 10) },
  },
] as const;

/** To the neighbours: one journey for each whole country. */
const abroad = [
  {
    code: "europe",
    nameFr: "Colissimo Europe",
    nameEn: "Colissimo Europe",
    countries: ["BE", "DE", "ES", "IT", "LU", "NL"],
    rates: { 1000: 1290, 5000: 1790, 15000: 2990 },
    transit: days(3, 5, 7),
  },
  {
    code: "swiss",
    nameFr: "Colissimo Suisse",
    nameEn: "Colissimo Switzerland",
    countries: ["CH"],
    rates: { 1000: 1690, 5000: 2390, 15000: 3990 },
    transit: days(4, 6, 9),
  },
];

/** The warehouse closes its parcels at 16:00, and at 14:00 in the last days before Christmas, when the vans leave early. */
const warehouse = {
  locationCode: "WEB",
  postcode: "49800",
  capacity: 1500,
  cutOffs: weekdays.map((weekday) => ({ weekday, minute: 16 * 60 })),
  exceptions: ["2026-12-21", "2026-12-22", "2026-12-23", "2026-12-24"].map((date) => ({
    date: new Date(date),
    minute: 14 * 60,
    reason: "Noël : les camions partent plus tôt",
  })),
};

/**
 * Two ways to the door, one to a collection point and one by appointment, which alone carries what no parcel service
 * takes, and two abroad; and when each of them goes.
 */
export async function seedDeliveries(tx: Transaction): Promise<void> {
  const { cutOffs, exceptions, ...place } = warehouse;
  await tx.dispatchPlace.create({
    data: { ...place, cutOffs: { create: cutOffs }, exceptions: { create: exceptions } },
  });
  await tx.carrier.createMany({ data: carriers });
  await tx.deliveryMethod.createMany({
    data: methods.map(({ rates: _, transit: __, classes, maxLitres: ___, ...way }, position) => ({
      ...way,
      classes: [...classes],
      position,
    })),
  });
  await tx.deliveryRate.createMany({
    data: methods.flatMap(({ code, rates, maxLitres }) =>
      Object.entries(rates).map(([weight, priceMinor]) => ({
        methodCode: code,
        maxLitres,
        maxWeightGrams: Number(weight),
        priceMinor,
      })),
    ),
  });
  await tx.transitTime.createMany({
    data: methods.flatMap(({ code, transit }) => [
      { methodCode: code, prefix: "", ...transit.usual },
      { methodCode: code, prefix: "20", ...transit.corsica },
      ...remote.map((prefix) => ({ methodCode: code, prefix, ...transit.remote })),
    ]),
  });
  for (const [i, { rates, transit, ...way }] of abroad.entries())
    await tx.deliveryMethod.create({
      data: {
        ...way,
        carrierCode: "colissimo",
        classes: ["parcel", "digital"],
        position: methods.length + i,
        rates: {
          create: Object.entries(rates).map(([grams, priceMinor]) => ({ maxWeightGrams: Number(grams), priceMinor })),
        },
        transit: { create: transit },
      },
    });
}

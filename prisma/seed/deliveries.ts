import type { Transaction } from "#lib/platform/database";

const methods = [
  {
    code: "home",
    nameFr: "Colissimo à domicile",
    nameEn: "Colissimo home delivery",
    carrier: "Colissimo",
    transitDays: 2,
    freeFromMinor: 6000,
    classes: ["parcel", "plant", "digital"],
    rates: { 250: 495, 500: 595, 1000: 695, 2000: 795, 5000: 1195, 10000: 1695, 30000: 2990 },
  },
  {
    code: "express",
    nameFr: "Chronopost le lendemain",
    nameEn: "Chronopost next day",
    carrier: "Chronopost",
    transitDays: 1,
    freeFromMinor: null,
    classes: ["parcel", "plant", "digital"],
    rates: { 1000: 990, 2000: 1190, 5000: 1490, 10000: 2190, 30000: 3990 },
  },
  {
    code: "appointment",
    nameFr: "Livraison sur rendez-vous",
    nameEn: "Delivery by appointment",
    carrier: "Bonnefoy Transport",
    transitDays: 5,
    freeFromMinor: null,
    classes: ["parcel", "bulky", "furniture", "plant", "digital"],
    rates: { 30000: 3900, 60000: 5900, 120000: 8900, 500000: 12_900, 2000000: 19_900 },
  },
];

/** Two ways by parcel and one by appointment, which alone carries what no parcel service takes. */
export async function seedDeliveries(tx: Transaction): Promise<void> {
  await tx.deliveryMethod.createMany({
    data: methods.map(({ rates: _, ...method }, position) => ({ ...method, position })),
  });
  await tx.deliveryRate.createMany({
    data: methods.flatMap(({ code, rates }) =>
      Object.entries(rates).map(([weight, priceMinor]) => ({
        methodCode: code,
        maxWeightGrams: Number(weight),
        priceMinor,
      })),
    ),
  });
}

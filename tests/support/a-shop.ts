import { newId } from "#lib/kernel/ids";
import { database } from "#lib/platform/database";
import { aDispatchPlace } from "./a-delivery-method.ts";

const opened = new Date("2026-01-01T00:00:00Z");

/** A warehouse, one store (Angers) with its hours, one category and two ways to be delivered. */
export async function aShop(): Promise<void> {
  await database.stockLocation.createMany({
    data: [
      { code: "WEB", kind: "warehouse", name: "Entrepôt de Trélazé" },
      { code: "ANG", kind: "store", name: "Bonnefoy Angers Ralliement" },
    ],
  });
  await database.store.create({
    data: {
      code: "ANG",
      slug: "magasin-angers",
      name: "Bonnefoy Angers Ralliement",
      street: "4 place du Ralliement",
      postcode: "49100",
      city: "Angers",
      latitude: 47.47,
      longitude: -0.55,
      phone: "02 61 91 10 01",
      email: "ang@bonnefoy.example",
      areaM2: 6200,
      manager: "Jeanne Bonnefoy",
      pickupLeadMinutes: 60,
      pickupHoldDays: 7,
      services: [],
      departments: [],
      noteFr: "",
      noteEn: "",
      hours: { create: [1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, opensMinute: 600, closesMinute: 1170 })) },
    },
  });
  await database.category.create({ data: { handle: "luminaires", path: "luminaires", nameFr: "Luminaires" } });
  await aDispatchPlace();
  await database.deliveryMethod.create({
    data: {
      code: "standard",
      nameFr: "Livraison à domicile",
      nameEn: "Home delivery",
      carrierCode: "poste",
      freeFromMinor: 6000,
      classes: ["parcel", "bulky"],
      rates: { create: [{ maxWeightGrams: 30_000, priceMinor: 590 }] },
      transit: { create: { p50: 2, p90: 2, p95: 2 } },
    },
  });
  await database.deliveryMethod.create({
    data: {
      code: "express",
      nameFr: "Livraison demain",
      nameEn: "Next day",
      carrierCode: "chronopost",
      kind: "express",
      classes: ["parcel"],
      position: 1,
      rates: { create: [{ maxWeightGrams: 30_000, priceMinor: 1290 }] },
      transit: { create: { p50: 1, p90: 1, p95: 1 } },
    },
  });
}

type Wanted = Readonly<{
  sku: string;
  price?: number;
  stock?: Readonly<Record<string, number>>;
  vatBasisPoints?: number;
  storeOnly?: boolean;
  weightGrams?: number;
}>;

/** A product of one variant with its price and its stock; the opening stands in the ledger. */
export async function aVariant({ sku, price = 4900, stock = {}, ...rest }: Wanted): Promise<string> {
  const category = await database.category.findFirstOrThrow();
  const variantId = newId();
  await database.product.create({
    data: {
      handle: sku.toLowerCase(),
      externalId: sku,
      status: "active",
      categoryId: category.id,
      nameFr: `Lampe ${sku}`,
      nameEn: `Lamp ${sku}`,
      vatBasisPoints: rest.vatBasisPoints ?? 2000,
      storeOnly: rest.storeOnly ?? false,
      createdAt: opened,
      updatedAt: opened,
      variants: { create: { id: variantId, sku, weightGrams: rest.weightGrams ?? 1200 } },
    },
  });
  await database.price.create({ data: { variantId, grossMinor: price, since: opened } });
  const levels = Object.entries(stock).map(([locationCode, onHand]) => ({ variantId, locationCode, onHand }));
  await database.stockLevel.createMany({ data: levels.map((l) => ({ ...l, countedAt: opened, updatedAt: opened })) });
  await database.stockMovement.createMany({
    data: levels.map(({ onHand, ...place }) => ({
      ...place,
      onHandDelta: onHand,
      reason: "opening",
      actorName: "seed",
      at: opened,
    })),
  });
  return variantId;
}

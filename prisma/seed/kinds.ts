import { randomBytes } from "node:crypto";
import { type SaleTerms, saleTerms } from "#lib/catalogue/sale-terms";
import { dayText, timeText } from "#lib/kernel/date-text";
import { newId } from "#lib/kernel/ids";
import { addDays, dayOf, instantOf, weekdayOf } from "#lib/kernel/local-time";
import { spokenCode } from "#lib/kernel/spoken-code";
import type { Prisma, Transaction } from "#lib/platform/database";

const day = 86_400_000;

/** What is sold as a code, and the codes its publisher sent. */
export const audioBook = "BF-LIV-010";
export const codesOfTheBook = (): string[] => Array.from({ length: 40 }, () => `LOUTRE-${spokenCode(randomBytes(10))}`);

type Words = Readonly<{ nameFr: string; nameEn: string; descriptionFr: string; descriptionEn: string }>;
type Sold = Readonly<{
  suffix?: string;
  options?: Readonly<Record<string, string>>;
  stock: Readonly<Record<string, number>>;
  measure?: number;
  measureUnit?: string;
  takesPlaceAt?: Date;
  weightGrams?: number;
}>;
type OfKind = Words &
  Readonly<{
    sku: string;
    handle: string;
    /** The article of the catalogue whose category, brand and pictures it has. */
    like: string;
    grossMinor: number;
    costMinor: number;
    kind?: "physical" | "digital" | "service" | "subscription";
    storeOnly?: boolean;
    shippingClass?: string;
    saleTerms?: SaleTerms;
    legal?: Prisma.InputJsonObject;
    options?: Readonly<{ code: string; labelFr: string; labelEn: string; values: Prisma.InputJsonArray }>;
    sold: readonly Sold[];
  }>;

const everywhere = { ANG: 30, NAN: 30, REN: 30, TOU: 30, BDX: 30, LYO: 30, LIL: 30, MRS: 30 };

/** One article of each kind that the catalogue of goods has none of. */
const ofKinds = (now: Date): readonly OfKind[] => [
  {
    sku: "BF-EPI-016",
    handle: "eclats-de-chocolat-talbot",
    like: "chocolat-noir-talbot",
    nameFr: "Éclats de chocolat, au poids",
    nameEn: "Broken Chocolate, by Weight",
    descriptionFr:
      "De grandes plaques à 70 % de cacao, cassées au marteau et pesées pour vous, de cinquante grammes en cinquante grammes. Le prix est celui du poids commandé.",
    descriptionEn:
      "Large slabs of 70% cocoa, broken with a hammer and weighed for you, fifty grams at a time. The price is that of the weight you order.",
    grossMinor: 215,
    costMinor: 90,
    saleTerms: { byMeasure: true },
    legal: { allergens: ["may-contain-nuts", "may-contain-milk"] },
    sold: [{ stock: { WEB: 400, ...everywhere }, measure: 50, measureUnit: "g", weightGrams: 50 }],
  },
  {
    sku: "BF-EPI-017",
    handle: "abonnement-cafe-grains-brulerie",
    like: "cafe-grains-brulerie",
    nameFr: "Café en grains Brûlerie du Port, en abonnement",
    nameEn: "Brûlerie du Port Coffee Beans, by Subscription",
    descriptionFr:
      "Le café du mois, torréfié à Nantes la semaine de son départ. Une livraison toutes les quatre semaines, que vous sautez, suspendez ou arrêtez quand vous voulez.",
    descriptionEn:
      "The coffee of the month, roasted in Nantes the week it leaves. One delivery every four weeks, which you skip, pause or stop whenever you like.",
    grossMinor: 1190,
    costMinor: 560,
    kind: "subscription",
    saleTerms: { rhythm: { every: 4, unit: "week" } },
    sold: [{ stock: { WEB: 120 } }],
  },
  {
    sku: "BF-CUI-020",
    handle: "plateau-a-decouper-grave",
    like: "planche-a-decouper-aulne",
    nameFr: "Plateau à découper, gravé à votre nom",
    nameEn: "Carving Board, Engraved with Your Name",
    descriptionFr:
      "Un plateau massif, gravé dans notre atelier d’Angers : vingt signes au plus, en capitales ou non. Il part six jours après votre commande.",
    descriptionEn:
      "A solid board, engraved in our Angers workshop: at most twenty signs, in capitals or not. It leaves six days after you order.",
    grossMinor: 5490,
    costMinor: 2300,
    saleTerms: { engraved: { labelFr: "Texte gravé", labelEn: "Engraved words", most: 20, days: 6 } },
    legal: { withdrawal: "made_to_measure" },
    sold: [{ stock: { WEB: 40 } }],
  },
  {
    sku: "BF-IMG-017",
    handle: "clairval-x1-occasion",
    like: "appareil-hybride-clairval-x1",
    nameFr: "Clairval X1 d’occasion, révisé à l’atelier",
    nameEn: "Used Clairval X1, Serviced in Our Workshop",
    descriptionFr:
      "Repris à une cliente d’Angers, nettoyé et réglé par notre atelier. Une marque d’usage sous le boîtier, 4 200 déclenchements. Il n’y en a qu’un.",
    descriptionEn:
      "Bought back from a customer in Angers, cleaned and adjusted by our workshop. One mark under the body, 4,200 releases. There is only one.",
    grossMinor: 57900,
    costMinor: 41000,
    saleTerms: { condition: "very_good" },
    sold: [{ stock: { WEB: 1 }, weightGrams: 520 }],
  },
  {
    sku: audioBook,
    handle: "la-promesse-de-la-loutre-livre-audio",
    like: "album-la-promesse-de-loutre",
    nameFr: "La Promesse de la loutre, livre audio",
    nameEn: "The Otter’s Promise, Audio Book",
    descriptionFr:
      "Une heure dix lue par son autrice. Vous recevez un code aussitôt payé, à saisir chez l’éditeur ; il sert une fois et ne se périme pas.",
    descriptionEn:
      "An hour and ten minutes, read by its author. You get a code as soon as it is paid, to enter at the publisher’s; it works once and does not expire.",
    grossMinor: 990,
    costMinor: 620,
    kind: "digital",
    shippingClass: "digital",
    sold: [{ stock: { WEB: 0 }, weightGrams: 0 }],
  },
  {
    sku: "BF-SER-001",
    handle: "atelier-affutage-angers",
    like: "couteau-chef-tranchelame",
    nameFr: "Atelier d’affûtage, deux heures à Angers",
    nameEn: "Sharpening Workshop, Two Hours in Angers",
    descriptionFr:
      "Apportez deux couteaux, repartez en sachant les affûter. Six places, pierre et tablier fournis. Au comptoir de réparation du magasin d’Angers.",
    descriptionEn:
      "Bring two knives and leave knowing how to sharpen them. Six seats, stone and apron provided. At the repair counter of our Angers store.",
    grossMinor: 3500,
    costMinor: 900,
    kind: "service",
    storeOnly: true,
    legal: { withdrawal: "dated_service" },
    options: { code: "session", labelFr: "Séance", labelEn: "Session", values: sessionsAfter(now).map(sessionValue) },
    sold: sessionsAfter(now).map((at, i) => ({
      suffix: `-${i + 1}`,
      options: { session: dayOf(at) },
      stock: { ANG: i === 0 ? 2 : 6 },
      takesPlaceAt: at,
      weightGrams: 0,
    })),
  },
];

/** The next three Saturdays but this one, at ten. */
function sessionsAfter(now: Date): Date[] {
  const today = dayOf(now);
  const saturday = addDays(today, ((6 - weekdayOf(today) + 7) % 7) + 7);
  return [0, 7, 14].map((later) => instantOf(addDays(saturday, later), 600));
}

const sessionValue = (at: Date) => ({
  code: dayOf(at),
  labelFr: `${dayText(at, "fr")}, ${timeText(at, "fr")}`,
  labelEn: `${dayText(at, "en")}, ${timeText(at, "en")}`,
});

/** Lays the articles of these kinds beside the others, with their prices, their stock and the codes to be given. */
export async function seedKinds(tx: Transaction, now: Date): Promise<void> {
  const since = new Date(now.getTime() - 40 * day);
  for (const article of ofKinds(now)) {
    const { like, sold, grossMinor, costMinor, options, sku, ...product } = article;
    const model = await tx.product.findUniqueOrThrow({
      where: { handle: like },
      include: { media: true, variants: true },
    });
    const pictures = model.media.filter(({ optionCode }) => !optionCode);
    const variants = sold.map((one, position) => ({ ...one, id: newId(), sku: `${sku}${one.suffix ?? ""}`, position }));
    await tx.product.create({
      data: {
        kind: "physical",
        ...product,
        id: newId(),
        externalId: sku,
        saleTerms: saleTerms.parse(product.saleTerms ?? {}),
        status: "active",
        categoryId: model.categoryId,
        brandCode: model.brandCode,
        vatBasisPoints: product.kind === "service" ? 2000 : model.vatBasisPoints,
        createdAt: since,
        updatedAt: since,
        ...(options && { options: { create: options } }),
        variants: {
          create: variants.map(({ stock: _, suffix: __, options: chosen = {}, ...variant }) => ({
            weightGrams: model.variants[0]?.weightGrams ?? 0,
            ...variant,
            options: chosen,
          })),
        },
        media: {
          create: (pictures.length > 0 ? pictures : model.media.slice(0, 1)).map(
            ({ id: _, productId: __, ...picture }, position) => ({
              ...picture,
              id: newId(),
              optionCode: null,
              valueCode: null,
              position,
            }),
          ),
        },
      },
    });
    await tx.price.createMany({ data: variants.map(({ id }) => ({ variantId: id, grossMinor, costMinor, since })) });
    await tx.priceInterval.createMany({ data: variants.map(({ id }) => ({ variantId: id, grossMinor, since })) });
    const levels = variants.flatMap(({ id, stock }) =>
      Object.entries(stock).map(([locationCode, onHand]) => ({ variantId: id, locationCode, onHand })),
    );
    await tx.stockLevel.createMany({ data: levels.map((level) => ({ ...level, countedAt: now, updatedAt: now })) });
    await tx.stockMovement.createMany({
      data: levels
        .filter(({ onHand }) => onHand > 0)
        .map(({ onHand, ...place }) => ({
          ...place,
          onHandDelta: onHand,
          reason: "opening",
          actorName: "Inventaire d’ouverture",
          at: since,
        })),
    });
  }
}

import type { Definition } from "./definition.ts";

/** A promotion to begin with: what it does, what opens it, and how far it goes. */
export type ModelPromotion = Readonly<{
  key: string;
  definition: Definition;
  codes: readonly string[];
  limits: Readonly<{ maxUses: number | null; maxUsesPerCustomer: number | null; budgetMinor: number | null }>;
}>;

type Told = Pick<Definition, "lane" | "benefit"> &
  Partial<Omit<Definition, "name" | "needsCode">> & {
    key: string;
    fr: string;
    en: string;
    code?: string;
    limits?: Partial<ModelPromotion["limits"]>;
  };

/**
 * Who adds up with whom in the demo shop: prices on the page go with everything but a code for all; of the offers on
 * lines the best stays; what the whole basket earns is added; delivery goes with all of it.
 */
const circles: Readonly<Record<Definition["lane"], Pick<Definition, "group" | "combinesWith">>> = {
  catalogue: { group: "prices", combinesWith: ["offers", "basket", "delivery", "gifts"] },
  line: { group: "offers", combinesWith: ["prices", "basket", "delivery", "gifts"] },
  order: { group: "basket", combinesWith: ["prices", "offers", "delivery", "gifts"] },
  delivery: { group: "delivery", combinesWith: ["prices", "offers", "basket", "gifts", "welcome"] },
};

const model = ({ key, fr, en, code, limits, ...definition }: Told): ModelPromotion => ({
  key,
  definition: {
    name: { fr, en },
    conditions: [],
    priority: 0,
    ...circles[definition.lane],
    exclusive: "none",
    seasonalSale: false,
    clearance: false,
    ...definition,
    needsCode: code !== undefined,
  },
  codes: code === undefined ? [] : [code],
  limits: { maxUses: null, maxUsesPerCustomer: null, budgetMinor: null, ...limits },
});

const inCategories = (...categories: string[]) => ({ articles: { categories } });

/** Twenty promotions as a merchant makes them: each is a story in tests/lib/promotions/model-promotions.test.ts. */
export const modelPromotions: readonly ModelPromotion[] = [
  model({
    key: "prix-doux",
    fr: "Prix doux sur la déco",
    en: "Gentle prices on homeware",
    lane: "catalogue",
    benefit: { kind: "percentOff", settings: { basisPoints: 2_000, ...inCategories("maison-deco") } },
  }),
  model({
    key: "soldes",
    fr: "Soldes d’hiver sur les meubles",
    en: "Winter sales on furniture",
    lane: "catalogue",
    seasonalSale: true,
    clearance: true,
    benefit: { kind: "percentOff", settings: { basisPoints: 3_000, ...inCategories("meubles") } },
  }),
  model({
    key: "prix-rond",
    fr: "La moutarde à 3,90\u00A0€",
    en: "Mustard at €3.90",
    lane: "catalogue",
    benefit: { kind: "fixedPrice", settings: { minor: 390, articles: { skus: ["BF-EPI-003"] } } },
  }),
  model({
    key: "euros-de-moins",
    fr: "5\u00A0€ de moins sur chaque article Vertmont du jardin",
    en: "€5 off each Vertmont item for the garden",
    lane: "catalogue",
    benefit: {
      kind: "amountOffEach",
      settings: { minor: 500, articles: { categories: ["jardin/outils", "jardin/plein-air"], brands: ["vertmont"] } },
    },
  }),
  model({
    key: "prix-club",
    fr: "Prix club sur l’épicerie fine",
    en: "Club prices on fine food",
    lane: "catalogue",
    conditions: [{ kind: "customerGroup", settings: { groups: ["club"] } }],
    benefit: { kind: "percentOff", settings: { basisPoints: 1_000, ...inCategories("epicerie-fine") } },
  }),
  model({
    key: "trois-pour-deux",
    fr: "3 bougies pour 2",
    en: "3 candles for 2",
    lane: "line",
    benefit: { kind: "buyGet", settings: { buy: 2, get: 1, ...inCategories("maison-deco/bougies") } },
  }),
  model({
    key: "deuxieme-a-moitie",
    fr: "Le deuxième coussin à −50\u00A0%",
    en: "The second cushion at half price",
    lane: "line",
    benefit: {
      kind: "buyGet",
      settings: {
        buy: 1,
        get: 1,
        basisPoints: 5_000,
        articles: { categories: ["maison-deco/textile"], brands: ["filaterre"] },
      },
    },
  }),
  model({
    key: "degressif",
    fr: "Vaisselle dégressive",
    en: "Tableware, the more the cheaper",
    lane: "line",
    benefit: {
      kind: "quantitySteps",
      settings: {
        steps: [
          { from: 4, basisPoints: 500 },
          { from: 8, basisPoints: 1_000 },
        ],
        ...inCategories("cuisine-table/vaisselle"),
      },
    },
  }),
  model({
    key: "trois-bocaux",
    fr: "3 bocaux pour 18\u00A0€",
    en: "3 jars for €18",
    lane: "line",
    benefit: {
      kind: "lotPrice",
      settings: { quantity: 3, minor: 1_800, articles: { skus: ["BF-CUI-018-05", "BF-CUI-018-10", "BF-CUI-018-20"] } },
    },
  }),
  model({
    key: "lot-the",
    fr: "Le coin thé\u00A0: théière, mug et thé vert",
    en: "The tea corner: teapot, mug and green tea",
    lane: "line",
    benefit: {
      kind: "bundle",
      settings: {
        parts: [
          { sku: "BF-CUI-005-INK", quantity: 1 },
          { sku: "BF-CUI-001-CHALK", quantity: 1 },
          { sku: "BF-EPI-012", quantity: 1 },
        ],
        minor: 5_990,
      },
    },
  }),
  model({
    key: "table-d-hiver",
    fr: "Table d’hiver",
    en: "Winter table",
    lane: "line",
    conditions: [
      {
        kind: "quantityReaches",
        settings: { quantity: 3, articles: { categories: ["cuisine-table"], fullPriceOnly: true } },
      },
    ],
    benefit: {
      kind: "percentOff",
      settings: { basisPoints: 1_000, articles: { categories: ["cuisine-table"], fullPriceOnly: true } },
    },
    limits: { maxUsesPerCustomer: 1, budgetMinor: 400_000 },
  }),
  model({
    key: "mercredi-des-enfants",
    fr: "Le mercredi des enfants",
    en: "Children’s Wednesday",
    lane: "line",
    conditions: [{ kind: "daysAndHours", settings: { days: [3] } }],
    benefit: { kind: "percentOff", settings: { basisPoints: 1_000, ...inCategories("enfants-jeux") } },
  }),
  model({
    key: "tranches",
    fr: "10\u00A0€ offerts tous les 100\u00A0€",
    en: "€10 back for every €100",
    lane: "order",
    benefit: { kind: "amountPerSlice", settings: { minor: 1_000, sliceMinor: 10_000, times: 5 } },
    limits: { budgetMinor: 1_000_000 },
  }),
  model({
    key: "paliers",
    fr: "Jusqu’à 25\u00A0€ sur les meubles et la déco",
    en: "Up to €25 off furniture and homeware",
    lane: "order",
    benefit: {
      kind: "amountSteps",
      settings: {
        steps: [
          { fromMinor: 8_000, minor: 1_000 },
          { fromMinor: 15_000, minor: 2_500 },
        ],
        ...inCategories("meubles", "maison-deco"),
      },
    },
    limits: { budgetMinor: 500_000 },
  }),
  model({
    key: "bienvenue",
    fr: "Bienvenue\u00A0: 5\u00A0€ sur la première commande",
    en: "Welcome: €5 off a first order",
    lane: "order",
    code: "BIENVENUE5",
    group: "welcome",
    combinesWith: ["delivery"],
    conditions: [
      { kind: "firstOrder", settings: {} },
      { kind: "basketReaches", settings: { minor: 3_000 } },
    ],
    benefit: { kind: "amountOff", settings: { minor: 500 } },
    limits: { maxUsesPerCustomer: 1, budgetMinor: 300_000 },
  }),
  model({
    key: "noel-plafonne",
    fr: "Noël\u00A0: −15\u00A0%, jusqu’à 40\u00A0€",
    en: "Christmas: 15% off, up to €40",
    lane: "order",
    code: "NOEL15",
    exclusive: "all",
    combinesWith: [],
    benefit: { kind: "percentOffCapped", settings: { basisPoints: 1_500, capMinor: 4_000 } },
    limits: { maxUses: 1_000, maxUsesPerCustomer: 1 },
  }),
  model({
    key: "cadeau-sables",
    fr: "Des sablés offerts dès 60\u00A0€",
    en: "Free shortbread from €60",
    lane: "order",
    conditions: [{ kind: "basketReaches", settings: { minor: 6_000 } }],
    benefit: { kind: "gift", settings: { sku: "BF-EPI-010", quantity: 1, upToMinor: 1_500 } },
    group: "gifts",
    combinesWith: ["prices", "offers", "basket", "delivery"],
    limits: { maxUses: 500 },
  }),
  model({
    key: "retrait",
    fr: "−5\u00A0% pour tout panier retiré en magasin",
    en: "5% off baskets collected in store",
    lane: "order",
    conditions: [{ kind: "fulfilment", settings: { method: "pickup" } }],
    benefit: { kind: "percentOff", settings: { basisPoints: 500 } },
  }),
  model({
    key: "livraison-offerte",
    fr: "Livraison offerte dès 60\u00A0€",
    en: "Free delivery from €60",
    lane: "delivery",
    conditions: [{ kind: "basketReaches", settings: { minor: 6_000 } }],
    benefit: { kind: "freeDelivery", settings: { methods: ["home"] } },
  }),
  model({
    key: "express-a-4-90",
    fr: "L’express à 4,90\u00A0€ dès 100\u00A0€",
    en: "Express at €4.90 from €100",
    lane: "delivery",
    conditions: [{ kind: "basketReaches", settings: { minor: 10_000 } }],
    benefit: { kind: "deliveryAt", settings: { minor: 490, methods: ["express"] } },
  }),
];

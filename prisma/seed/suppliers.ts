import type { Transaction } from "#lib/platform/database";
import { demoProducts } from "./source.ts";

/** Who sells to the shop; `from` are the suppliers that the catalogue names. Ronceray is a wholesaler of small workshops. */
const suppliers = [
  {
    code: "NORDIS",
    name: "Nordis Électronique",
    street: "8 quai du Nord",
    postcode: "59000",
    city: "Lille",
    leadDays: 12,
    orderDays: [1],
    minimumMinor: 150_000,
    terms: "30 jours fin de mois",
    from: ["nordis-electronique", "heure-douce-sa"],
  },
  {
    code: "AULNE",
    name: "Bois d’Aulne, atelier",
    street: "2 rue des Copeaux",
    postcode: "53500",
    city: "Ernée",
    leadDays: 21,
    orderDays: [2],
    terms: "45 jours nets",
    coverDays: 120,
    locationCode: "AULNE",
    from: ["bois-daulne-atelier"],
  },
  {
    code: "EPICIERS",
    name: "Épiciers réunis",
    street: "17 halle aux Grains",
    postcode: "44000",
    city: "Nantes",
    leadDays: 4,
    orderDays: [1, 3, 5],
    minimumMinor: 30_000,
    terms: "30 jours nets",
    servicePercent: 98,
    coverDays: 45,
    from: ["epiciers-reunis", "brulerie-du-port"],
  },
  {
    code: "VERTMONT",
    name: "Vertmont Outdoor Ltd",
    street: "40 Canal Road",
    postcode: "LS12 2PL",
    city: "Leeds",
    country: "GB",
    locale: "en",
    leadDays: 30,
    orderDays: [4],
    minimumMinor: 200_000,
    terms: "60 days",
    servicePercent: 90,
    from: ["vertmont-outdoor", "pepinieres-de-loire"],
  },
  {
    code: "MIRABELOU",
    name: "Mirabelou et Petit Charpentier",
    street: "5 chemin du Manège",
    postcode: "39260",
    city: "Moirans-en-Montagne",
    leadDays: 9,
    orderDays: [1, 4],
    minimumMinor: 40_000,
    terms: "30 jours fin de mois",
    servicePercent: 98,
    from: ["mirabelou-jouets"],
  },
  {
    code: "RONCERAY",
    name: "Ronceray, grossiste",
    street: "31 rue du Ronceray",
    postcode: "49100",
    city: "Angers",
    leadDays: 7,
    orderDays: [2, 5],
    minimumMinor: 60_000,
    terms: "30 jours nets",
    from: [
      "poterie-armor",
      "fonderie-du-nord",
      "coutellerie-thiernoise",
      "verrerie-saint-alban",
      "atelier-lueur",
      "cirerie-maubert",
      "tissages-filaterre",
      "cabestan-diffusion",
      "papeterie-quatrefeuille",
    ],
  },
] as const;

/** Small things come by the dozen, great ones by the piece. */
const packs = [
  { under: 800, size: 12 },
  { under: 2_500, size: 6 },
  { under: 8_000, size: 4 },
  { under: 20_000, size: 2 },
] as const;
const packOf = (costMinor: number): number => packs.find(({ under }) => costMinor < under)?.size ?? 1;

/** Everybody who sells to the shop, with every article of theirs at what the catalogue says that it costs. */
export async function seedSuppliers(tx: Transaction): Promise<void> {
  await tx.supplier.createMany({
    data: suppliers.map(({ from: _, orderDays, ...supplier }) => ({
      ...supplier,
      orderDays: [...orderDays],
      email: `commandes@${supplier.code.toLowerCase()}.example`,
    })),
  });
  const variants = await tx.variant.findMany({ select: { id: true, sku: true } });
  const idOf = new Map(variants.map(({ id, sku }) => [sku, id]));
  const articles = demoProducts.flatMap((product) => {
    const supplier = suppliers.find(({ from }) => (from as readonly string[]).includes(product.supplier));
    return product.variants.flatMap(({ sku, costCents }) => {
      const variantId = idOf.get(sku);
      return supplier && variantId ? [{ supplierCode: supplier.code, variantId, costMinor: costCents }] : [];
    });
  });
  await tx.supplierArticle.createMany({
    data: articles.map((article, index) => ({
      ...article,
      reference: `${article.supplierCode.slice(0, 3)}-${String(1_000 + index * 7)}`,
      packSize: packOf(article.costMinor),
    })),
  });
}

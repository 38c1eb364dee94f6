import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { productPage } from "#lib/search/product-page";
import { list } from "#lib/search/queries";
import { type ListRequest, sorts } from "#lib/search/schema";
import { endpoint } from "../kit/endpoint.ts";
import { moneyAnswer, presentMoney } from "../present/money.ts";
import { presentProduct, productAnswer } from "../present/product.ts";
import { cardAnswer, presentCard } from "../present/product-card.ts";

const whole = z
  .string()
  .regex(/^\d{1,3}$/)
  .transform(Number)
  .pipe(z.int().min(1).max(100));

/** "2000-5000", "2000-" or "-5000": cents. */
const priceRange = z
  .string()
  .regex(/^(\d{1,9}-\d{0,9}|-\d{1,9})$/)
  .transform((text) => {
    const [min, max] = text.split("-").map((end) => (end === "" ? null : Number(end)));
    return { min: min ?? null, max: max ?? null };
  });

const facets = z
  .record(z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/), z.string().min(1).max(1_000))
  .transform((given) => Object.fromEntries(Object.entries(given).map(([code, values]) => [code, values.split(",")])));

/** A promotion is everywhere five seconds after its hour. */
const keep = 5;

/** PostgreSQL has no NUL: with it, a handle is that of no product. */
const handle = z
  .string()
  .max(120)
  .transform((text) => text.replaceAll("\0", ""));

const facetAnswer = z
  .object({
    code: z.string(),
    label: z.string(),
    values: z.array(z.object({ value: z.string(), label: z.string(), count: z.int(), selected: z.boolean() })),
  })
  .meta({ id: "Facet" });

export const listProducts = endpoint({
  method: "get",
  path: "/products",
  summary: {
    fr: "Les produits d’une catégorie, d’une recherche ou des deux, et ce qui peut encore les restreindre.",
    en: "Products of a category, of a search, or of both, with what can still narrow them.",
  },
  query: z.strictObject({
    q: z.string().max(200).optional().meta({ description: "Words, a SKU or a barcode." }),
    category: z
      .string()
      .max(120)
      .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/)
      .optional(),
    facet: facets.optional(),
    price: priceRange.optional().meta({ description: "2000-5000, in cents." }),
    store: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,12}$/)
      .optional()
      .meta({ description: "A store's code, or online." }),
    sort: z.enum(sorts).default("relevance"),
    limit: whole.default(24),
    cursor: z.string().max(200).optional(),
  }),
  answer: z.object({
    items: z.array(cardAnswer),
    facets: z.array(facetAnswer),
    total: z.int(),
    totalIsFloor: z.boolean(),
    priceRange: z.object({ min: moneyAnswer, max: moneyAnswer }).nullable(),
    correctedQuery: z.string().nullable(),
    nextCursor: z.string().nullable(),
  }),
  keep,
  async run({ query, locale }) {
    const request: ListRequest = {
      locale,
      facets: query.facet ?? {},
      sort: query.sort,
      limit: query.limit,
      ...(query.q?.trim() && { query: query.q.trim().toWellFormed() }),
      ...(query.category && { category: query.category }),
      ...(query.price && { price: query.price }),
      ...(query.store && { availableAt: query.store }),
      ...(query.cursor && { cursor: query.cursor }),
    };
    const found = await list(request);
    return ok({
      items: found.items.map(presentCard),
      facets: found.facets.map(({ code, label, values }) => ({
        code,
        label,
        values: values.map(({ value, label: name, count, selected }) => ({ value, label: name, count, selected })),
      })),
      total: found.total,
      totalIsFloor: found.totalIsFloor,
      priceRange: found.priceRange && {
        min: presentMoney(found.priceRange.min),
        max: presentMoney(found.priceRange.max),
      },
      correctedQuery: found.correctedQuery,
      nextCursor: found.nextCursor,
    });
  },
});

export const readProduct = endpoint({
  method: "get",
  path: "/products/{handle}",
  summary: {
    fr: "Un produit, ses variantes, ses images, ses caractéristiques et ses mentions légales.",
    en: "One product with its variants, media, attributes and legal facts.",
  },
  params: z.strictObject({ handle }),
  answer: productAnswer,
  keep,
  refusals: ["product_not_found"],
  async run({ params, locale }) {
    const page = await productPage(params.handle, locale);
    return page ? ok(presentProduct(page)) : refuse({ code: "product_not_found" });
  },
});

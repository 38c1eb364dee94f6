import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { suggest } from "#lib/search/queries";
import { endpoint } from "../kit/endpoint.ts";
import { moneyAnswer, presentMoney } from "../present/money.ts";
import { pictureUrl } from "../present/picture.ts";

const named = z.object({ path: z.string(), name: z.string() });

export const suggestions = endpoint({
  method: "get",
  path: "/suggestions",
  summary: {
    fr: "Ce que peuvent vouloir dire quelques lettres tapées.",
    en: "What a few typed letters may mean.",
  },
  query: z.strictObject({ q: z.string().max(200).default("") }),
  answer: z.object({
    queries: z.array(z.string()),
    categories: z.array(named),
    products: z.array(
      z.object({ handle: z.string(), name: z.string(), imageUrl: z.string().nullable(), price: moneyAnswer }),
    ),
    stores: z.array(z.object({ slug: z.string(), name: z.string() })),
    pages: z.array(named),
  }),
  keep: 60,
  async run({ query, locale }) {
    const found = await suggest(query.q.toWellFormed(), locale);
    return ok({
      queries: [...found.queries],
      categories: [...found.categories],
      products: found.products.map(({ handle, name, picture, priceMinor }) => ({
        handle,
        name,
        imageUrl: picture && pictureUrl(picture),
        price: presentMoney(priceMinor),
      })),
      stores: [...found.stores],
      pages: [...found.pages],
    });
  },
});

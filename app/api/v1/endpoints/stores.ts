import { z } from "zod";
import { ok } from "#lib/kernel/result";
import { storesNear, stores as storesOf } from "#lib/stores/queries";
import { endpoint } from "../kit/endpoint.ts";
import { presentStore, storeAnswer } from "../present/store.ts";
import { coordinates, postcode } from "./place.ts";

export const stores = endpoint({
  method: "get",
  path: "/stores",
  summary: {
    fr: "Les magasins, par distance quand un lieu est donné, avec leurs horaires et leurs services.",
    en: "The stores, by distance when a place is given, with their hours and services.",
  },
  query: z.strictObject({
    near: coordinates.optional().meta({ description: "Latitude and longitude: 47.47,-0.55." }),
    postcode: postcode.optional(),
  }),
  answer: z.object({ items: z.array(storeAnswer) }),
  keep: 60,
  async run({ query, locale }) {
    const from = query.near ?? (query.postcode ? { postcode: query.postcode } : null);
    const found = from ? await storesNear(from, locale) : await storesOf(locale);
    return ok({ items: found.map((store) => presentStore(store, locale)) });
  },
});

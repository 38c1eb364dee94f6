import { z } from "zod";
import { condition } from "../clause.ts";
import { asked } from "../fields.ts";
import { sentence } from "../words.ts";

const ways = {
  pickup: sentence("retiré en magasin", "collected in store"),
  delivery: sentence("livré", "delivered"),
};

export const fulfilment = condition({
  title: sentence("Tout est retiré, ou tout est livré", "All is collected, or all is delivered"),
  settings: z.strictObject({
    method: z.enum(["pickup", "delivery"]).meta(asked("choice", "Tout le panier est", "The whole basket is", ways)),
  }),
  says: ({ method }) => sentence(`tout le panier est ${ways[method].fr}`, `the whole basket is ${ways[method].en}`),
  works:
    ({ method }) =>
    ({ lines }) =>
      lines.every(({ line }) => line.method === method)
        ? null
        : sentence(
            `L’offre vaut si tout est ${ways[method].fr}.`,
            `The offer is for baskets wholly ${ways[method].en}.`,
          ),
  demands: ({ method }) => [{ subject: "fulfilment", among: [method] }],
});

import { z } from "zod";
import { benefit } from "../clause.ts";
import { keysField, moneyField } from "../fields.ts";
import { amount, listed, sentence } from "../words.ts";

export const deliveryAt = benefit({
  title: sentence("La livraison à prix réduit", "Delivery at a reduced price"),
  settings: z.strictObject({
    minor: moneyField("Prix de la livraison", "Price of delivery"),
    methods: keysField("methods", "Modes de livraison", "Delivery methods").default([]),
  }),
  lanes: ["delivery"],
  says: ({ minor, methods }, names) => {
    const price = amount(minor);
    const named = listed(
      methods.map((one) => names("method", one)),
      "or",
    );
    return methods.length === 0
      ? sentence(`la livraison à ${price.fr}`, `delivery at ${price.en}`)
      : sentence(`la livraison ${named.fr} à ${price.fr}`, `${named.en} delivery at ${price.en}`);
  },
  works: ({ minor, methods }) => {
    const asked = new Set(methods);
    return (scene) => {
      const delivery = scene.delivery();
      return delivery && (asked.size === 0 || asked.has(delivery.method))
        ? { deliveryMinor: Math.max(0, delivery.minor - minor) }
        : {};
    };
  },
});

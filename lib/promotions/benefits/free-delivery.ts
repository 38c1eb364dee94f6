import { z } from "zod";
import { benefit } from "../clause.ts";
import { keysField } from "../fields.ts";
import { listed, sentence } from "../words.ts";

export const freeDelivery = benefit({
  title: sentence("La livraison offerte", "Free delivery"),
  settings: z.strictObject({ methods: keysField("methods", "Modes de livraison", "Delivery methods").default([]) }),
  lanes: ["delivery"],
  says: ({ methods }, names) => {
    const named = listed(
      methods.map((one) => names("method", one)),
      "or",
    );
    return methods.length === 0
      ? sentence("la livraison offerte", "free delivery")
      : sentence(`la livraison ${named.fr} offerte`, `free ${named.en} delivery`);
  },
  works: ({ methods }) => {
    const asked = new Set(methods);
    return (scene) => {
      const delivery = scene.delivery();
      return delivery && (asked.size === 0 || asked.has(delivery.method)) ? { deliveryMinor: delivery.minor } : {};
    };
  },
});

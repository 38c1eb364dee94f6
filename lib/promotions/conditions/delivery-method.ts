import { z } from "zod";
import { condition } from "../clause.ts";
import { someKeysField } from "../fields.ts";
import { listed, sentence } from "../words.ts";

export const deliveryMethod = condition({
  title: sentence("Le mode de livraison est choisi", "A delivery method is chosen"),
  settings: z.strictObject({ methods: someKeysField("methods", "Modes de livraison", "Delivery methods") }),
  says: ({ methods }, names) => {
    const named = listed(
      methods.map((one) => names("method", one)),
      "or",
    );
    return sentence(`la livraison se fait par ${named.fr}`, `delivery is by ${named.en}`);
  },
  works: ({ methods }) => {
    const asked = new Set(methods);
    return (scene) =>
      asked.has(scene.delivery()?.method ?? "")
        ? null
        : sentence("L’offre vaut pour un autre mode de livraison.", "The offer is for another delivery method.");
  },
  demands: ({ methods }) => [
    { subject: "delivery method", among: methods },
    { subject: "fulfilment", among: ["delivery", "mixed"] },
  ],
});

import { z } from "zod";
import { condition } from "../clause.ts";
import { someKeysField } from "../fields.ts";
import { listed, sentence } from "../words.ts";

export const store = condition({
  title: sentence("Un article est retiré dans un de ces magasins", "An item is collected at one of these stores"),
  settings: z.strictObject({ stores: someKeysField("stores", "Magasins", "Stores") }),
  says: ({ stores }, names) => {
    const named = listed(
      stores.map((one) => names("store", one)),
      "or",
    );
    return sentence(`un article est retiré à ${named.fr}`, `an item is collected at ${named.en}`);
  },
  works: ({ stores }) => {
    const asked = new Set(stores);
    return ({ lines }) =>
      lines.some(({ line }) => line.store !== null && asked.has(line.store))
        ? null
        : sentence("L’offre vaut dans d’autres magasins.", "The offer is for other stores.");
  },
  demands: () => [{ subject: "fulfilment", among: ["pickup", "mixed"] }],
});

import { z } from "zod";
import type { Source } from "../source.ts";
import { capital, slug } from "../wording.ts";

/** Articles of a British gift shop, from its order lines. Pence are taken as euro cents; what sold most is most popular. */
const row = z.object({
  sku: z.string(),
  name: z.string(),
  lastPricePence: z.coerce.number(),
  lines: z.coerce.number().default(0),
});

export const onlineRetail: Source = {
  name: "online-retail",
  known: [["sku", "lastpricepence"]],
  draft(record) {
    const of = row.parse(record);
    const name = capital(of.name.toLowerCase().replaceAll(/\s+/g, " ").trim());
    return {
      externalId: of.sku,
      handle: slug(`${name.slice(0, 60)} ${of.sku}`),
      nameFr: name,
      nameEn: name,
      descriptionFr: "",
      descriptionEn: null,
      department: { handle: "cadeaux", nameFr: "Cadeaux", nameEn: "Gifts" },
      category: { handle: "divers", nameFr: "Divers", nameEn: "Miscellaneous" },
      brand: null,
      vatBasisPoints: 2000,
      popularity: of.lines,
      traits: [],
      options: [],
      variants: [
        { sku: `OR-${of.sku}`, gtin: null, options: {}, priceMinor: of.lastPricePence, stock: null, weightGrams: 0 },
      ],
    };
  },
};

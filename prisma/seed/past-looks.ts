import type { SeededVariant } from "./products.ts";
import { demoPictures } from "./source.ts";

/** "Bleu cobalt, 24 cm" */
export const optionsText = ({ product, source }: SeededVariant): string =>
  product.options
    .flatMap(({ name, values }) => values.find(({ code }) => code === source.options[name])?.label.fr ?? [])
    .join(", ");

const picturesOf = Map.groupBy(demoPictures, ({ product }) => product ?? "");

/** The picture of the variant, or else of its product. */
export function pictureOf({ product, source }: SeededVariant): string | null {
  const pictures = picturesOf.get(product.handle) ?? [];
  const own = pictures.find(({ option, code }) => option !== undefined && source.options[option] === code);
  return (own ?? pictures.find(({ option }) => option === undefined))?.file ?? null;
}

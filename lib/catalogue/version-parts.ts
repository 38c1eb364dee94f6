import { alike, type Changes } from "./content.ts";
import {
  type BundleSaid,
  bundleChanges,
  type DocumentSaid,
  documentChanges,
  type RelationSaid,
  relationChanges,
} from "./version-links.ts";

/** A picture as a version keeps it, in the place where it stood. */
export type PictureSaid = Readonly<{
  id: string;
  file: string;
  width: number;
  height: number;
  altFr: string;
  altEn: string | null;
  optionCode: string | null;
  valueCode: string | null;
  focalX: number;
  focalY: number;
}>;

export type ChoiceSaid = Readonly<{
  code: string;
  labelFr: string;
  labelEn: string | null;
  values: readonly Readonly<{ code: string; labelFr: string; labelEn?: string | null; swatch?: string }>[];
}>;

/** A variant as a version keeps it: all that staff say of it but its price, its cost and its stock. */
export type VariantSaid = Readonly<{
  id: string;
  sku: string;
  gtin: string | null;
  options: Readonly<Record<string, string>>;
  weightGrams: number;
  active: boolean;
  hsCode: string | null;
  originCountry: string | null;
}>;

/** What a version keeps besides the content, where a save changed it. */
export type Parts = Readonly<{
  pictures: readonly PictureSaid[];
  variants: Readonly<{ options: readonly ChoiceSaid[]; variants: readonly VariantSaid[] }>;
  documents: readonly DocumentSaid[];
  relations: readonly RelationSaid[];
  bundles: readonly BundleSaid[];
}>;
export type Part = keyof Parts;

/** A part before and after a save. */
export type ChangedParts = { readonly [P in Part]?: readonly [before: Parts[P], after: Parts[P]] };

/** What a save changed of each part, in the words of the journal; only a part that is wholly as it was is left out. */
export const partChanges = ({
  pictures,
  variants,
  documents,
  relations,
  bundles,
}: ChangedParts): Readonly<Partial<Record<Part, Changes>>> => ({
  ...(pictures && !alike(...pictures) && { pictures: pictureChanges(...pictures) }),
  ...(variants && !alike(...variants) && { variants: variantChanges(...variants) }),
  ...(documents && !alike(...documents) && { documents: documentChanges(...documents) }),
  ...(relations && !alike(...relations) && { relations: relationChanges(...relations) }),
  ...(bundles && !alike(...bundles) && { bundles: bundleChanges(...bundles) }),
});

/** Of so many variants it is told what changed; of the rest, how many they are. */
const told = 50;

function variantChanges(before: Parts["variants"], after: Parts["variants"]): Changes {
  const were = new Map(before.variants.map((one) => [one.id, one]));
  const changed = after.variants.filter((one) => !alike(were.get(one.id), one));
  const [was, is] = [choicesSaid(before.options), choicesSaid(after.options)];
  const shown = changed.slice(0, told);
  return {
    ...(was !== is && { options: [was, is] }),
    ...(shown.length > 0 && {
      variants: [
        Object.fromEntries(shown.flatMap(({ id }) => named(were.get(id), were.get(id)?.sku))),
        Object.fromEntries(shown.flatMap((one) => named(one, were.get(one.id)?.sku ?? one.sku))),
      ],
    }),
    ...(changed.length > told && { variantCount: [null, changed.length] }),
  };
}

/** "Couleur · Colour · colour (Bleu · Blue · #0047ab, …); …": all that is said of choices, in their order. */
const choicesSaid = (options: readonly ChoiceSaid[]): string =>
  options.map((one) => `${saidOf(one)} (${one.values.map(saidOf).join(", ")})`).join("; ");

const saidOf = ({ labelFr, labelEn, code, swatch }: ChoiceSaid["values"][number]): string =>
  [...new Set([labelFr, labelEn, code, swatch])].filter(Boolean).join(" · ");

function named(said: VariantSaid | undefined, key: string | undefined) {
  if (!said || key === undefined) return [];
  const { id: _, ...facts } = said;
  return [[key, facts] as const];
}

/** Pictures go by their words, or by the number of the place where they stood. */
function pictureChanges(before: Parts["pictures"], after: Parts["pictures"]): Changes {
  const known = new Set(before.map(({ id }) => id));
  const all = [...before, ...after.filter(({ id }) => !known.has(id))];
  const places = new Map(all.map(({ id }, place) => [id, String(place + 1)]));
  const order = (shown: Parts["pictures"]) => shown.map(({ id, altFr }) => altFr || places.get(id)).join(", ");
  const facts = (shown: Parts["pictures"]) =>
    Object.fromEntries(
      shown.map(({ id, altEn, focalX, focalY, optionCode, valueCode }) => [
        places.get(id),
        { altEn, focal: `${focalX} %, ${focalY} %`, shows: optionCode && `${optionCode}:${valueCode}` },
      ]),
    );
  return {
    ...(order(before) !== order(after) && { pictures: [order(before), order(after)] }),
    ...(!alike(facts(before), facts(after)) && { pictureFacts: [facts(before), facts(after)] }),
  };
}

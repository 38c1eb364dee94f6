import type { AttributeKind } from "#lib/catalogue/attribute-value";
import type { LegalNeed } from "#lib/catalogue/legal-needs";
import type { Transaction } from "#lib/platform/database";

type Asked = Readonly<{
  code: string;
  nameFr: string;
  nameEn: string;
  /** The categories whose products are of it. */
  of: readonly string[];
  legal?: readonly LegalNeed[];
  required: readonly string[];
  also: readonly string[];
}>;

const asked: readonly Asked[] = [
  {
    code: "television",
    nameFr: "Téléviseur ou projecteur",
    nameEn: "Television or projector",
    of: ["image-son/televiseurs"],
    legal: ["warrantyMonths"],
    required: ["resolution"],
    also: ["screen-tech", "screen-in", "refresh-hz", "hdmi", "connectivity"],
  },
  {
    code: "audio",
    nameFr: "Audio",
    nameEn: "Audio",
    of: ["image-son/audio"],
    legal: ["warrantyMonths"],
    required: ["connectivity"],
    also: ["power-w", "battery-h", "noise-cancelling", "waterproof", "drive", "radio"],
  },
  {
    code: "photo",
    nameFr: "Photo",
    nameEn: "Photography",
    of: ["image-son/photo"],
    legal: ["warrantyMonths"],
    required: [],
    also: ["megapixels", "lens-mm", "viewfinder", "resolution", "print-format", "battery-h", "waterproof"],
  },
  {
    code: "tableware",
    nameFr: "Vaisselle et verrerie",
    nameEn: "Tableware and glasses",
    of: ["cuisine-table/vaisselle", "cuisine-table/verrerie", "cuisine-table/cafe-the"],
    required: ["material", "dishwasher"],
    also: ["capacity-ml", "diameter-cm", "pieces", "made-in", "personalisable"],
  },
  {
    code: "cookware",
    nameFr: "Cuisson",
    nameEn: "Cookware",
    of: ["cuisine-table/cuisson"],
    required: ["material", "induction", "oven-safe"],
    also: ["capacity-ml", "diameter-cm", "pieces", "made-in"],
  },
  {
    code: "light",
    nameFr: "Luminaire",
    nameEn: "Light",
    of: ["maison-deco/luminaires"],
    required: ["light-source", "dimmable"],
    also: ["lumens", "battery-h", "material"],
  },
  {
    code: "food",
    nameFr: "Produit alimentaire",
    nameEn: "Food",
    of: [
      "epicerie-fine/huiles-condiments",
      "epicerie-fine/conserves",
      "epicerie-fine/sucre",
      "epicerie-fine/boissons",
      "epicerie-fine/frais",
    ],
    legal: ["allergens"],
    required: ["origin"],
    also: ["organic", "vegan", "cocoa-pct", "alcohol-pct", "raw-milk"],
  },
  {
    code: "toy",
    nameFr: "Jouet",
    nameEn: "Toy",
    of: ["enfants-jeux/jouets-bois", "enfants-jeux/jeux-societe"],
    legal: ["ce"],
    required: ["age-min-months"],
    also: ["material", "players", "pieces"],
  },
  {
    code: "book",
    nameFr: "Livre",
    nameEn: "Book",
    of: ["livres-papeterie/livres"],
    required: ["format", "pages", "language"],
    also: ["age-min-months"],
  },
];

/** What the taxonomy calls the kinds of its characteristics, in our words. */
const kinds: Readonly<Record<string, AttributeKind>> = {
  number: "number",
  bool: "boolean",
  enum: "choice",
  multi: "choices",
  text: "choice",
};
export const kindNamed = (type: string): AttributeKind => kinds[type] ?? "text";

/** The types of the demo's products; what belongs to none asks for nothing. */
export async function seedProductTypes(tx: Transaction, now: Date): Promise<ReadonlyMap<string, string>> {
  await tx.productType.createMany({
    data: asked.map(({ code, nameFr, nameEn, legal = [] }) => ({
      code,
      nameFr,
      nameEn,
      requiredLegal: [...legal],
      updatedAt: now,
    })),
  });
  await tx.productTypeAttribute.createMany({
    data: asked.flatMap(({ code, required, also }) =>
      [...required, ...also].map((attributeCode, position) => ({
        typeCode: code,
        attributeCode,
        position,
        required: required.includes(attributeCode),
      })),
    ),
  });
  return new Map(asked.flatMap(({ code, of }) => of.map((path) => [path, code] as const)));
}

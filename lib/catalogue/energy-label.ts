import type { ProductDocumentView } from "./schema.ts";

/** Where the EU's register shows the energy label of this number, and its product information sheet in every language. */
const registerPage = (eprel: string): string => `https://eprel.ec.europa.eu/qr/${eprel}`;

type Told = Readonly<{
  energyClass?: string | null | undefined;
  eprel?: string | null | undefined;
  documents: readonly Pick<ProductDocumentView, "kind" | "file" | "language">[];
}>;

/**
 * What must be one click from the arrow wherever a labelled product is shown (regulation 2017/1369 and its delegated acts):
 * the label in the register, and the product information sheet, ours where merchants keep one, in this language if they do.
 */
export function energyLinks({ energyClass, eprel, documents }: Told, locale: string) {
  if (!energyClass) return { energyLabel: null, informationSheet: null };
  const sheets = documents.filter(({ kind }) => kind === "information_sheet");
  const sheet = sheets.find(({ language }) => language === locale) ?? sheets[0];
  const register = eprel ? registerPage(eprel) : null;
  return { energyLabel: register, informationSheet: sheet ? `/documents/${sheet.file}` : register };
}

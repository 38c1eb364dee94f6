import type { LegalFacts } from "./legal-facts.ts";
import { type LegalNeed, tells } from "./legal-needs.ts";

export type CompletenessFacts = Readonly<{
  kind: string;
  nameEn: string | null;
  descriptionFr: string;
  descriptionEn: string | null;
  typeCode: string | null;
  attributes: Readonly<Record<string, unknown>>;
  legal: LegalFacts;
  ecoFeeMinor: number;
  pictures: readonly Readonly<{ altFr: string; altEn: string | null }>[];
  /** Every variant for sale has a price. */
  priced: boolean;
  /** The brand says who makes what it sells. */
  brandHasMaker: boolean;
  /** What its type asks for. */
  requiredAttributes: readonly string[];
  requiredLegal: readonly LegalNeed[];
}>;

/** Something a product does not tell: a field by its name, "attribute:material", "legal:energyClass". */
export type Missing =
  | "nameEn"
  | "descriptionFr"
  | "descriptionEn"
  | "type"
  | "picture"
  | "altFr"
  | "altEn"
  | "price"
  | "maker"
  | `attribute:${string}`
  | `legal:${LegalNeed}`;

/** `score` is the share of what is asked for that is there, in whole per cent; 100 only when nothing is missing. */
export type Completeness = Readonly<{ score: number; missing: readonly Missing[] }>;

/** The shortest description that describes anything, in signs. */
const short = 40;

/** How much of what this product should tell it tells, each thing alike. Names in French, category and VAT it always has. */
export function completenessOf(of: CompletenessFacts): Completeness {
  const asked: readonly (readonly [Missing, boolean])[] = [
    ["nameEn", of.nameEn !== null],
    ["descriptionFr", of.descriptionFr.length >= short],
    ["descriptionEn", (of.descriptionEn ?? "").length >= short],
    ["type", of.typeCode !== null],
    ["picture", of.pictures.length > 0],
    ["altFr", of.pictures.every(({ altFr }) => altFr !== "")],
    ["altEn", of.pictures.every(({ altEn }) => altEn !== null)],
    ["price", of.priced],
    ...(isAThing(of.kind) ? [["maker", of.brandHasMaker || of.legal.maker !== undefined] as const] : []),
    ...of.requiredAttributes.map((code) => [`attribute:${code}`, of.attributes[code] !== undefined] as const),
    ...of.requiredLegal.map((need) => [`legal:${need}`, tells(need, of)] as const),
  ];
  const missing = asked.flatMap(([what, told]) => (told ? [] : [what]));
  return { score: Math.floor((100 * (asked.length - missing.length)) / asked.length), missing };
}

/** Goods are told of by who makes them; a code, a card and a seat are not. */
const isAThing = (kind: string): boolean => kind === "physical" || kind === "subscription";

/** What the law wants told before anything is sold: without it nothing goes on sale (law L19–L28). */
export const barring = (missing: readonly string[]): string[] =>
  missing.filter((what) => what === "maker" || what.startsWith("legal:"));

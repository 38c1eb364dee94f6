type Typed = Readonly<Record<string, unknown>>;

/** The name of a legal fact's field in a form. */
export const legalField = (fact: string): string => `legal.${fact}`;

const figures = ["durabilityIndex", "warrantyMonths", "sparePartsYears", "bestBeforeMonths", "ageMin"] as const;
const texts = ["energyClass", "eprel", "repairabilityNote", "withdrawal", "clp"] as const;
const ticks = ["coldChain", "loiEvin", "ce", "fixedBookPrice", "isbnPlaceholder"] as const;

/**
 * What was typed into the form of legal facts, as they are kept; what was left empty is not told. What cannot be read is
 * handed on, so that it is refused by name. "none" among the allergens says that there are none.
 */
export function typedLegal(typed: Typed, minorOf: (typed: unknown) => number): Record<string, unknown> {
  const at = (fact: string) => typed[legalField(fact)];
  const listed = [at("allergens") ?? []].flat();
  const allergens = listed.filter((code) => code !== "none");
  const maker = { name: at("maker.name"), address: at("maker.address"), contact: at("maker.contact") };
  const told: Record<string, unknown> = {
    ...Object.fromEntries(figures.map((fact) => [fact, figureOf(at(fact))])),
    ...Object.fromEntries(texts.map((fact) => [fact, at(fact)])),
    ...Object.fromEntries(ticks.map((fact) => [fact, at(fact) === "on" || undefined])),
    allergens: listed.length > 0 ? allergens : undefined,
    depositMinor: at("depositMinor") === undefined ? undefined : minorOf(at("depositMinor")),
    toyWarning: at("toyWarning") === "on" ? "small-parts" : undefined,
    triman: at("triman") === "on" ? "textile" : undefined,
    maker: Object.values(maker).some(Boolean) ? maker : undefined,
  };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined));
}

/** "7,9" as a number; text that is none stays as it is. */
function figureOf(typed: unknown): unknown {
  if (typeof typed !== "string") return undefined;
  const figure = Number(typed.replace(",", "."));
  return typed.trim() !== "" && Number.isFinite(figure) ? figure : typed;
}

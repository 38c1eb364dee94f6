import type { ProductDetails, Rule } from "../schema.ts";

type LegalRule = Rule<ProductDetails>;
const rule = (id: string, broken: LegalRule["broken"]): LegalRule => ({ id, owner: "legal", broken });
const when = (wrong: boolean, value: string | number = ""): string | null => (wrong ? String(value) : null);

/** Food, as its rate says it; books share the rate and have their own. */
const isFood = ({ vatBasisPoints, legal, kind }: ProductDetails): boolean =>
  kind === "physical" && vatBasisPoints === 550 && !legal.fixedBookPrice && !legal.isbnPlaceholder;

/** What the law wants told before anything is bought (L1–L28). */
export const legalRules: readonly LegalRule[] = [
  rule("maker-missing", ({ missing }) => when(missing.includes("maker"))),
  rule("legal-fact-missing", ({ missing }) => {
    const names = missing.filter((one) => one.startsWith("legal:")).map((one) => one.slice(6));
    return when(names.length > 0, names.join(", "));
  }),
  rule("warranty-short", ({ legal: { warrantyMonths } }) =>
    when(warrantyMonths !== undefined && warrantyMonths < 24, warrantyMonths ?? 0),
  ),
  rule("parts-missing", ({ legal }) => when(legal.energyClass !== undefined && legal.sparePartsYears === undefined)),
  rule("alcohol-without-age", ({ legal }) =>
    when(legal.loiEvin === true && (legal.ageMin ?? 0) < 18, legal.ageMin ?? 0),
  ),
  rule("allergens-missing", (product) =>
    when(isFood(product) && product.legal.allergens === undefined && !product.missing.includes("legal:allergens")),
  ),
  rule("measure-missing", (product) =>
    isFood(product) ? (product.variants.find(({ measure }) => measure === null)?.sku ?? null) : null,
  ),
  rule("cold-chain-sent", ({ legal, storeOnly }) => when(legal.coldChain === true && !storeOnly)),
  rule("book-rate-wrong", ({ legal, vatBasisPoints }) =>
    when(legal.fixedBookPrice === true && vatBasisPoints !== 550, vatBasisPoints),
  ),
  rule("eco-fee-too-high", ({ ecoFeeMinor, variants }) =>
    when(
      variants.some(({ grossMinor }) => grossMinor !== null && ecoFeeMinor >= grossMinor && ecoFeeMinor > 0),
      ecoFeeMinor,
    ),
  ),
];

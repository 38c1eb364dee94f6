import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { allergens, trace } from "./allergens.ts";
import type { LegalFacts } from "./legal-facts.ts";

/** The sentences that stand on the offer itself: allergens, age, alcohol, safety, book price (laws L24–L28). */
export function legalNotes(facts: LegalFacts, locale: Locale): string[] {
  const t = translator(locale);
  const told = facts.allergens ?? [];
  const contained = told.filter((code) => !code.startsWith(trace));
  const traces = told.filter((code) => code.startsWith(trace)).map((code) => code.slice(trace.length));
  const listed = (codes: readonly string[]) => ({ list: codes.map((code) => allergenName(code, locale)).join(", ") });

  const notes = [
    contained.length > 0 && t("specs.notes.allergens", listed(contained)),
    traces.length > 0 && t("specs.notes.traces", listed(traces)),
    facts.bestBeforeMonths && t("specs.notes.bestBefore", { count: facts.bestBeforeMonths }),
    facts.coldChain && t("specs.notes.coldChain"),
    facts.withdrawal && t(`specs.notes.withdrawal.${facts.withdrawal}`),
    facts.ageMin && t("specs.notes.age", { age: facts.ageMin }),
    facts.loiEvin && t("specs.notes.alcohol"),
    facts.depositMinor && t("specs.notes.deposit", { amount: moneyText(money(facts.depositMinor), locale) }),
    facts.toyWarning && t("specs.notes.smallParts"),
    facts.ce && t("specs.notes.ce"),
    facts.fixedBookPrice && t("specs.notes.bookPrice"),
    facts.clp && t("specs.notes.clp", { code: facts.clp }),
    facts.triman && t("specs.notes.textile"),
  ];
  return notes.filter((note): note is string => typeof note === "string");
}

/** An allergen we have no word for keeps its code: better said in English than left out. */
export function allergenName(code: string, locale: Locale): string {
  const name = allergens.find((one) => one === code);
  return name ? translator(locale)(`specs.allergens.${name}`) : code;
}

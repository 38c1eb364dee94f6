import type { MacroChoice } from "#components/cases/macro-list";
import type { MacroAct } from "#lib/cases/acts";
import { deedText } from "#lib/cases/deed-text";
import { byFit, type Facts, fillMacro, type Macro } from "#lib/cases/macros";
import type { Topic } from "#lib/cases/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Of = Readonly<{
  macros: readonly Macro[];
  topic: Topic;
  facts: Facts;
  recent: readonly string[];
  theirs: Locale;
  locale: Locale;
}>;

/** The macros for a case, filled with its facts in its customer's language: what suits it first. */
export function macroChoices({ macros, topic, facts, recent, theirs, locale }: Of): MacroChoice[] {
  const t = translator(locale);
  return [...macros].sort(byFit(topic, recent)).map((macro) => {
    const { text, missing } = fillMacro(macro, facts, theirs);
    const what = missing.map((name) => t(`desk.variables.${name}`)).join(", ");
    return {
      ...{ code: macro.code, title: macro.title[locale], text },
      lacks: missing.length > 0 ? t("desk.macroLacks", { what }) : null,
      fits: macro.topics.includes(topic) && macro.topics.length < 5,
      acts: macro.acts.map((act) => ({ said: actText(act, facts, locale), value: JSON.stringify(act) })),
    };
  });
}

/** What an act of a macro will do in a case, before it is done. */
function actText(act: MacroAct, { delivery }: Facts, locale: Locale): string {
  if (act.kind !== "refund_delivery") return deedText(act, locale);
  const t = translator(locale);
  const borne = t("gestures.requests.borne", { cause: t(`gestures.causes.${act.cause}`) });
  return `${t("desk.deeds.refund_delivery", { amount: delivery ?? "…" })}, ${borne}`;
}

/** What an answer may begin with: the best that suits the case, says nothing it does not know, and does nothing by itself. */
export const composedDraft = (choices: readonly MacroChoice[]): string =>
  choices.find(({ lacks, acts }) => lacks === null && acts.length === 0)?.text ?? "";

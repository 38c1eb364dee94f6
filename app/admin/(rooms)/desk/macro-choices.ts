import type { MacroChoice } from "#components/cases/macro-list";
import type { Act } from "#lib/cases/acts";
import { byFit, type Facts, fillMacro, macros } from "#lib/cases/macros";
import type { Topic } from "#lib/cases/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

type Of = Readonly<{ topic: Topic; facts: Facts; recent: readonly string[]; theirs: Locale; locale: Locale }>;

/** The macros for a case, filled with its facts in its customer's language: what suits it first. */
export function macroChoices({ topic, facts, recent, theirs, locale }: Of): MacroChoice[] {
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

function actText(act: Act, { delivery }: Facts, locale: Locale): string {
  const t = translator(locale);
  if (act.kind === "refund_delivery") return t("desk.acts.refund_delivery", { amount: delivery ?? "…" });
  const amount = moneyText(money(act.amountMinor), locale);
  return t(`desk.acts.${act.pays}`, { amount, cause: t(`gestures.causes.${act.cause}`) });
}

/** What an answer may begin with: the best that suits the case, says nothing it does not know, and does nothing by itself. */
export const composedDraft = (choices: readonly MacroChoice[]): string =>
  choices.find(({ lacks, acts }) => lacks === null && acts.length === 0)?.text ?? "";

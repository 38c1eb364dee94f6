import { RuleBuilder } from "#components/admin/catalogue/rule-builder";
import { SavedNote } from "#components/admin/saved-note";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { CategoryForEdit } from "#lib/catalogue/queries-categories";
import { draftOf } from "#lib/catalogue/rule-draft";
import type { Locale } from "#lib/kernel/locale";
import { translator, written } from "#lib/language/translator";
import { ruleTried } from "../../../rule-tried.ts";
import { rule as save } from "../actions.ts";
import { categoryWords } from "../category-words.ts";
import { ruleOptions } from "./rule-options.ts";

/** The rule of a category, with what it brings at this moment. */
export async function RulePane({
  category,
  writes,
  locale,
}: {
  category: CategoryForEdit;
  writes: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const { rule } = category;
  const { rule: words } = written(locale).categoryRoom;
  const { refusals, problems } = categoryWords(locale);
  const trial = rule ? await ruleTried(JSON.stringify(rule), locale) : null;
  return (
    <section className="grid max-w-4xl grid-cols-1 gap-4 p-5" aria-label={t("categoryRoom.panes.rule")}>
      <p className="max-w-prose text-[13px] text-muted">{words.about}</p>
      <noscript>{words.needsScript}</noscript>
      <ActionForm action={save} refusals={refusals} problems={problems}>
        <fieldset disabled={!writes} className="grid grid-cols-1 gap-4">
          <input type="hidden" name="id" value={category.id} />
          <input type="hidden" name="version" value={category.version} />
          <RuleBuilder
            rule={{ match: rule?.match ?? "all", conditions: rule?.conditions.map(draftOf) ?? [] }}
            trial={trial}
            options={await ruleOptions(locale)}
            words={words}
          />
          {writes && (
            <div className="flex flex-wrap items-center gap-3">
              <Button type="submit">{words.save}</Button>
              <SavedNote words={words.saved} />
            </div>
          )}
        </fieldset>
      </ActionForm>
    </section>
  );
}

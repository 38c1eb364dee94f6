import { formWords } from "#app/admin/form-words";
import { ActionArea } from "#components/ui/action-area";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/checkbox";
import type { KeptMacro } from "#lib/cases/macro-content";
import { variables } from "#lib/cases/macros";
import { topics } from "#lib/cases/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { ActFields } from "./act-fields";
import { writeAction } from "./actions";
import { MacroLife } from "./macro-life";

/** What a macro says in both languages, what it is suggested for, what it does; kept as a draft until it is published. */
export function MacroForm({ macro, locale }: Readonly<{ macro: KeptMacro | null; locale: Locale }>) {
  const t = translator(locale);
  const content = macro?.draft ?? macro?.inUse ?? null;
  const words = formWords(["macro_moved_on", "macro_not_found", "forbidden"], locale);
  const unknown = t("macros.problems.unknown_variable");
  const problems = { ...words.problems, "textFr.invalid": unknown, "textEn.invalid": unknown };
  return (
    <div className="grid content-start gap-5">
      <a href="/admin/desk/macros" className="flex min-h-11 items-center text-muted hover:text-ink lg:hidden">
        {t("macros.back")}
      </a>
      <ActionForm action={writeAction} refusals={words.refusals} problems={problems} className="grid gap-4">
        {macro && <input type="hidden" name="id" value={macro.id} />}
        {macro && <input type="hidden" name="revision" value={macro.revision} />}
        <p className="text-[13px] text-muted">
          {t("macros.variables")}{" "}
          {variables.map((name) => (
            <span key={name} className="mr-2 inline-block whitespace-nowrap">
              <code className="figures text-ink">{`{${name}}`}</code> {t(`desk.variables.${name}`)}
            </span>
          ))}
        </p>
        {(["Fr", "En"] as const).map((language) => {
          const code = language === "Fr" ? "fr" : "en";
          return (
            <fieldset key={language} className="grid gap-3">
              <legend className="pb-1 font-semibold">{t(`macros.languages.${code}`)}</legend>
              <ActionField
                name={`title${language}`}
                label={t("macros.name")}
                value={content?.title[code] ?? ""}
                maxLength={80}
              />
              <ActionArea
                name={`text${language}`}
                label={t("macros.text")}
                value={content?.text[code] ?? ""}
                rows={8}
                maxLength={4000}
              />
            </fieldset>
          );
        })}
        <fieldset>
          <legend className="pb-1 font-semibold">{t("macros.topics")}</legend>
          <div className="grid grid-cols-2 gap-x-4 sm:grid-cols-4">
            {topics.map((topic) => (
              <Checkbox
                key={topic}
                name="topics[]"
                value={topic}
                defaultChecked={content?.topics.includes(topic) ?? false}
              >
                {t(`cases.topics.${topic}`)}
              </Checkbox>
            ))}
          </div>
        </fieldset>
        <ActFields acts={content?.acts ?? []} locale={locale} />
        <Button size="sm" className="justify-self-start">
          {t("macros.keep")}
        </Button>
      </ActionForm>
      {macro && <MacroLife macro={macro} locale={locale} />}
    </div>
  );
}

import { may } from "#app/actor";
import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Input } from "#components/ui/input";
import { deedText } from "#lib/cases/deed-text";
import { asMacro, type KeptMacro } from "#lib/cases/macro-content";
import { fillMacro } from "#lib/cases/macros";
import { type DeskCase, deskCase } from "#lib/cases/queries-desk";
import { previewAct } from "#lib/cases/queries-preview";
import { caseName } from "#lib/cases/schema";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { orderByNumber } from "#lib/orders/queries";
import { promisesOfOrder } from "#lib/promises/queries-order";
import { factsOf } from "../case-facts.ts";

type Props = Readonly<{
  macro: KeptMacro;
  tried: number | null;
  staff: Extract<Actor, { kind: "staff" }>;
  now: Date;
  locale: Locale;
}>;

/** A macro as it would read in a real case, in both languages, and what it would do there; nothing is sent or done. */
export async function MacroTried({ macro, tried, staff, now, locale }: Props) {
  const t = translator(locale);
  const case_ = tried === null || !may(staff, "cases.answer") ? null : await deskCase(tried, staff);
  return (
    <section aria-labelledby="tried" className="grid content-start gap-4">
      <h2 id="tried" className="text-base">
        {t("macros.try")}
      </h2>
      <form action="/admin/desk/macros" className="flex items-end gap-2">
        <input type="hidden" name="macro" value={macro.id} />
        <Field id="with" label={t("macros.with")} className="flex-1">
          {(tied) => (
            <Input
              {...tied}
              name="with"
              defaultValue={case_ ? caseName(case_.number) : ""}
              placeholder="D-7001"
              maxLength={12}
            />
          )}
        </Field>
        <Button size="sm" look="secondary">
          {t("macros.show")}
        </Button>
      </form>
      {tried !== null && !case_ && <p className="text-muted">{t("desk.missing")}</p>}
      {case_ && <Filled {...{ macro, case_, staff, now, locale }} />}
    </section>
  );
}

async function Filled({ macro, case_, staff, now, locale }: Omit<Props, "tried"> & Readonly<{ case_: DeskCase }>) {
  const t = translator(locale);
  const content = macro.draft ?? macro.inUse;
  if (!content) return null;
  const order = case_.linkedOrder ? await orderByNumber(case_.linkedOrder) : null;
  const promises = order ? await promisesOfOrder(order.id) : new Map();
  const acts = await Promise.all(content.acts.map((act) => previewAct({ caseId: case_.id, act, staff, now })));
  return (
    <>
      {(["fr", "en"] as const).map((language) => {
        const facts = factsOf(case_, { order, promises, locale: language });
        const { text, missing } = fillMacro(asMacro(macro.code, content), facts, language);
        const what = missing.map((name) => t(`desk.variables.${name}`)).join(", ");
        return (
          <div key={language}>
            <h3 className="pb-1 text-sm">{t(`macros.languages.${language}`)}</h3>
            <p
              lang={language}
              className="rounded-card border border-hairline px-3.5 py-2.5 whitespace-pre-line [overflow-wrap:anywhere]"
            >
              {text}
            </p>
            {missing.length > 0 && <p className="pt-1 text-[13px] text-vermilion">{t("macros.cannot", { what })}</p>}
          </div>
        );
      })}
      {acts.length > 0 && (
        <div>
          <h3 className="pb-1 text-sm">{t("desk.preview.title")}</h3>
          <ul className="space-y-1">
            {acts.map((tried, place) => (
              <li key={content.acts[place]?.kind} className={tried.ok ? "" : "text-vermilion"}>
                {tried.ok ? deedText(tried.value.deed, locale) : refusalText(tried.refusal.code, locale).detail}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

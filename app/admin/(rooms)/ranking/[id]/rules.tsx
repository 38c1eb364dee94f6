import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Field } from "#components/ui/field";
import { Select } from "#components/ui/select";
import { decimalText } from "#lib/kernel/decimal-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { RankingDraft } from "#lib/ranking/queries-admin";
import { measures, type Rule, selections } from "#lib/ranking/schema";
import { weightAt } from "#lib/ranking/standing";
import { addRule, move, remove, select } from "../actions.ts";
import { rankingWords } from "../words.ts";

type Props = { ranking: RankingDraft; names: ReadonlyMap<string, string>; locale: Locale };

/** The rules in their order, each with what it means and how much it can give; they are moved by buttons, so by key as well. */
export function Rules({ ranking, names, locale }: Props) {
  const t = translator(locale);
  const { rules } = ranking.draft;
  const free = measures.filter((kind) => rules.every((rule) => rule.kind !== kind));
  return (
    <section aria-labelledby="rules" className="border-t border-hairline">
      <h2 id="rules" className="px-5 pt-4 pb-2 font-medium">
        {t("ranking.rulesTitle")}
      </h2>
      {rules.length === 0 && <p className="px-5 pb-3 text-muted">{t("ranking.noRules")}</p>}
      <ol>
        {rules.map((rule, index) => (
          <RuleRow
            key={rule.id}
            {...{ rule, ranking, names, locale }}
            place={index}
            last={index === rules.length - 1}
          />
        ))}
      </ol>
      <div className="grid gap-4 border-y border-hairline px-5 py-4">
        {free.length > 0 && (
          <form action={addRule} className="flex flex-wrap items-end gap-2">
            <Seen ranking={ranking} />
            <Field id="measure" label={t("ranking.addMeasure")}>
              {(tied) => (
                <Select {...tied} name="kind" className="w-64">
                  {free.map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`ranking.kinds.${kind}`)}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
            <Button look="secondary" icon="plus" size="lg">
              {t("ranking.add")}
            </Button>
          </form>
        )}
        <AddSelection ranking={ranking} locale={locale} />
      </div>
    </section>
  );
}

function RuleRow({ rule, place, last, ranking, names, locale }: Props & { rule: Rule; place: number; last: boolean }) {
  const t = translator(locale);
  const name = ruleText(rule, names, locale);
  const act = (
    label: string,
    fields: Readonly<Record<string, string | number>>,
    action: (form: FormData) => Promise<void>,
  ) => (
    <form action={action}>
      <Seen ranking={ranking} />
      {Object.entries({ ruleId: rule.id, ...fields }).map(([field, value]) => (
        <input key={field} type="hidden" name={field} value={value} />
      ))}
      <Button size="sm" look="quiet" aria-label={`${label} : ${name}`}>
        {label}
      </Button>
    </form>
  );
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 border-t border-hairline px-5 py-2">
      <span className="figures w-5 text-right text-muted">{place + 1}</span>
      <span className="min-w-56 flex-1">
        <span className="font-medium">{name}</span>
        <span className="block text-[13px] text-muted">
          {t(`ranking.means.${rule.kind}`)}{" "}
          {t("ranking.weight", { points: decimalText((100 * weightAt(place)) / weightAt(0), locale) })}
        </span>
      </span>
      <span className="flex gap-1">
        {place > 0 && act(t("ranking.up"), { by: -1 }, move)}
        {!last && act(t("ranking.down"), { by: 1 }, move)}
        {act(t("ranking.remove"), {}, remove)}
      </span>
    </li>
  );
}

/** "Mettre en avant : Fontebrune". */
function ruleText(rule: Rule, names: ReadonlyMap<string, string>, locale: Locale): string {
  const t = translator(locale);
  const kind = t(`ranking.kinds.${rule.kind}`);
  return "by" in rule ? t("ranking.ruleOf", { kind, name: names.get(`${rule.by}:${rule.value}`) ?? rule.value }) : kind;
}

function AddSelection({ ranking, locale }: { ranking: RankingDraft; locale: Locale }) {
  const t = translator(locale);
  const { refusals, problems } = rankingWords(locale);
  return (
    <ActionForm action={select} refusals={refusals} problems={problems} className="flex flex-wrap items-start gap-2">
      <Seen ranking={ranking} />
      <Field id="kind" label={t("ranking.addSelection")}>
        {(tied) => (
          <Select {...tied} name="kind" className="w-52">
            {(["boost", "bury"] as const).map((kind) => (
              <option key={kind} value={kind}>
                {t(`ranking.kinds.${kind}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field id="by" label={t("ranking.what")}>
        {(tied) => (
          <Select {...tied} name="by" className="w-52">
            {selections.map((by) => (
              <option key={by} value={by}>
                {t(`ranking.by.${by}`)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <ActionField
        name="value"
        label={t("ranking.which")}
        hint={t("ranking.whichHint")}
        maxLength={160}
        autoComplete="off"
        className="max-w-xl min-w-52 flex-1"
      />
      <Button look="secondary" icon="plus" size="lg" className="md:mt-[29px]">
        {t("ranking.add")}
      </Button>
    </ActionForm>
  );
}

/** Of which draft a form speaks, as its reader saw it. */
export const Seen = ({ ranking: { id, revision } }: { ranking: RankingDraft }) => (
  <>
    <input type="hidden" name="id" value={id} />
    <input type="hidden" name="revision" value={revision} />
  </>
);

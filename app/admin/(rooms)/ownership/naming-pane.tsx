import { refusalWords } from "#app/refusal-words";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Person } from "#lib/ownership/answering";
import { give, leave } from "./actions";
import { formProblems } from "./form-problems.ts";
import { People } from "./people.tsx";
import type { ThingRow } from "./things.ts";

/** Names who answers for one thing. `able`: who may do what there is to do. */
export function NamingPane({ row, able, locale }: { row: ThingRow; able: readonly Person[]; locale: Locale }) {
  const t = translator(locale);
  const refusals = refusalWords(["invalid", "forbidden", "thing_not_found", "without_access"], locale);
  return (
    <section id="name" aria-labelledby="name-title" className="mx-5 mb-4 max-w-2xl rounded-card bg-wash p-5">
      <h2 id="name-title" className="pb-3 text-base">
        {t("ownership.changeOf", { name: row.name })}
      </h2>
      <ActionForm
        action={give}
        refusals={refusals}
        problems={formProblems(locale)}
        className="grid gap-4 sm:grid-cols-2"
      >
        <input type="hidden" name="thing" value={row.thing} />
        <ActionSelect name="ownerId" label={t("ownership.owner")} value={row.answers?.owner.id ?? ""}>
          <People people={able} />
        </ActionSelect>
        <ActionSelect
          name="substituteId"
          label={t("ownership.substitute")}
          value={row.own ? (row.answers?.substitute?.id ?? "") : ""}
        >
          <option value="">{t("ownership.nobody")}</option>
          <People people={able} />
        </ActionSelect>
        <Button type="submit" className="justify-self-start">
          {t("ownership.save")}
        </Button>
      </ActionForm>
      {row.own && row.thing !== "house" && (
        <ActionForm action={leave} refusals={refusals} problems={formProblems(locale)} className="pt-3">
          <input type="hidden" name="thing" value={row.thing} />
          <Button type="submit" look="quiet" size="sm" className="-ml-3">
            {t("ownership.leave")}
          </Button>
        </ActionForm>
      )}
    </section>
  );
}

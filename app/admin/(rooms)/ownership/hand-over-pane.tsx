import { refusalWords } from "#app/refusal-words";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Person } from "#lib/ownership/answering";
import { handOver } from "./actions";
import { formProblems } from "./form-problems.ts";
import { People } from "./people.tsx";

/** All that one colleague answers for, to another. `owners` are those who answer for something, also who left. */
export function HandOverPane({
  owners,
  here,
  locale,
}: {
  owners: readonly Person[];
  here: readonly Person[];
  locale: Locale;
}) {
  const t = translator(locale);
  if (owners.length === 0) return null;
  const named = owners.map((one) => (one.gone ? { ...one, name: t("ownership.gone", { name: one.name }) } : one));
  return (
    <section aria-labelledby="hand-over" className="border-t border-hairline p-5">
      <h2 id="hand-over" className="text-base">
        {t("ownership.handOver")}
      </h2>
      <p className="pb-3 text-[13px] text-muted">{t("ownership.handOverText")}</p>
      <ActionForm
        action={handOver}
        refusals={refusalWords(["invalid", "without_access"], locale)}
        problems={formProblems(locale)}
        className="grid gap-3"
      >
        <ActionSelect name="fromId" label={t("ownership.from")}>
          <People people={named} />
        </ActionSelect>
        <ActionSelect name="toId" label={t("ownership.to")}>
          <People people={here} />
        </ActionSelect>
        <Button type="submit" look="secondary" className="justify-self-start">
          {t("ownership.handOver")}
        </Button>
      </ActionForm>
    </section>
  );
}

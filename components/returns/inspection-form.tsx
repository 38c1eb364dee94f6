import type { ComponentProps } from "react";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { FormState } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ReturnView } from "#lib/returns/schema";
import { ReturnableRow } from "./line.tsx";

type Words = Pick<ComponentProps<typeof ActionForm>, "refusals" | "problems">;

/** What was in the parcel, counted article by article: good as new, damaged; what is neither is missing. */
export function InspectionForm({
  view,
  action,
  words,
  locale,
}: {
  view: ReturnView;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  words: Words;
  locale: Locale;
}) {
  const t = translator(locale);
  const repair = view.wish === "repair";
  return (
    <ActionForm action={action} {...words} className="grid gap-4">
      <input type="hidden" name="number" value={view.number} />
      <p className="max-w-[60ch] text-[13px] text-muted">
        {t(repair ? "returns.desk.repairText" : "returns.desk.inspectText")}
      </p>
      <ul className="divide-y divide-hairline border-y border-hairline">
        {view.lines.map((line) => (
          <ReturnableRow
            key={line.id}
            article={line}
            notes={[
              t(`returns.reasons.${line.reason}`),
              `${t("returns.desk.expected")} ${t("returns.withdraw.units", { count: line.quantity })}`,
            ]}
          >
            <ActionField
              name={`restocked:${line.id}`}
              label={t(repair ? "returns.desk.good" : "returns.desk.restocked")}
              value={String(line.quantity)}
              type="number"
              inputMode="numeric"
              className="w-32"
            />
            {!repair && (
              <ActionField
                name={`damaged:${line.id}`}
                label={t("returns.desk.damaged")}
                value="0"
                type="number"
                inputMode="numeric"
                className="w-32"
              />
            )}
          </ReturnableRow>
        ))}
      </ul>
      <Button type="submit" className="justify-self-start">
        {t("returns.desk.inspect")}
      </Button>
    </ActionForm>
  );
}

import { Button } from "#components/ui/button";
import { translator } from "#lib/language/translator";
import type { ListView } from "./list-view.ts";
import { StateForm } from "./state-form.tsx";
import { SubmittingSelect } from "./submitting-select.tsx";

/** Which store the list is asked for; `soon` asks for what can be collected there within the hour. */
export function StorePicker({ view, soon = false }: { view: ListView; soon?: boolean }) {
  const t = translator(view.locale);
  const { availableAt } = view.state;
  const store = availableAt === "online" ? "" : (availableAt ?? "");
  return (
    <StateForm view={view} name={["magasin", "retrait"]} className="mt-1 flex gap-2">
      {soon && <input type="hidden" name="retrait" value="1h" />}
      <div className="min-w-0 flex-1">
        <SubmittingSelect
          key={store}
          name="magasin"
          defaultValue={store}
          aria-label={t("list.availability.store")}
          className="h-11! text-[0.9375rem]!"
        >
          <option value="">{t("list.availability.anyStore")}</option>
          {view.stores.map(({ code, city }) => (
            <option key={code} value={code}>
              {t("list.availability.inStore", { city })}
            </option>
          ))}
        </SubmittingSelect>
      </div>
      <noscript>
        <Button look="secondary">OK</Button>
      </noscript>
    </StateForm>
  );
}

import { Button } from "#components/ui/button";
import { translator } from "#lib/language/translator";
import { toggleAvailability } from "#lib/search/list-url";
import { hrefOf, type ListView } from "./list-view.ts";
import { StateForm } from "./state-form.tsx";
import { StateLink } from "./state-link.tsx";
import { SubmittingSelect } from "./submitting-select.tsx";
import "./facet-values.css";

/** Where it can be had today: sent home, or in one of the stores. */
export function AvailabilityFacet({ view }: { view: ListView }) {
  const t = translator(view.locale);
  const { availableAt } = view.state;
  const store = availableAt === "online" ? "" : (availableAt ?? "");
  return (
    <>
      <ul className="facet-values">
        <li>
          <StateLink
            href={hrefOf(view, toggleAvailability(view.state, "online"))}
            rel="nofollow"
            aria-current={availableAt === "online" || undefined}
          >
            <span>{t("list.availability.online")}</span>
          </StateLink>
        </li>
      </ul>
      <StateForm view={view} name="magasin" className="mt-1 flex gap-2">
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
    </>
  );
}

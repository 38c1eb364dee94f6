import { translator } from "#lib/language/translator";
import { toggleAvailability, toggleSoon } from "#lib/search/list-url";
import { anyStore } from "./any-store.ts";
import { FacetLinks } from "./facet-links.tsx";
import { hrefOf, type ListView, placeLabel, soonLabel } from "./list-view.ts";
import { MyStoreValue } from "./my-store-value.tsx";
import { StateLink } from "./state-link.tsx";
import { StorePicker } from "./store-picker.tsx";
import "./facet-values.css";

/** Where it can be had today: sent home, in one's store, or handed over there within the hour (ux S20). */
export function AvailabilityFacet({ view }: { view: ListView }) {
  const t = translator(view.locale);
  const { availableAt } = view.state;
  const isOnline = availableAt === "online";
  return (
    <>
      <ul className="facet-values">
        <li>
          <StateLink
            href={hrefOf(view, toggleAvailability(view.state, "online"))}
            rel="nofollow"
            aria-current={isOnline || undefined}
          >
            <span>{t("list.availability.online")}</span>
          </StateLink>
        </li>
        {(!availableAt || isOnline) && <AnyStore view={view} />}
      </ul>
      {availableAt && !isOnline && <ThisStore view={view} />}
    </>
  );
}

/** No store is asked yet: the visitor's, once known, is one tap away. */
function AnyStore({ view }: { view: ListView }) {
  const t = translator(view.locale);
  const inMine = toggleAvailability(view.state, anyStore);
  return (
    <>
      <li>
        <MyStoreValue
          href={hrefOf(view, inMine)}
          words={{ asked: t("list.availability.myStore"), mine: t("list.availability.inStore", { city: "{city}" }) }}
          picker={<StorePicker view={view} />}
        />
      </li>
      <li>
        <MyStoreValue
          href={hrefOf(view, toggleSoon(inMine))}
          words={{ asked: t("list.availability.soon"), mine: t("list.availability.soonIn", { city: "{city}" }) }}
          picker={<StorePicker view={view} soon />}
        />
      </li>
    </>
  );
}

/** One store is asked: how much it has, how much of that within the hour, and the way to another one. */
function ThisStore({ view }: { view: ListView }) {
  const { state, result } = view;
  const { all = 0, soon = 0 } = result.inStore ?? {};
  return (
    <>
      <FacetLinks
        choices={[
          {
            value: "here",
            label: placeLabel(view),
            count: all,
            href: hrefOf(view, toggleAvailability(state, null)),
            selected: true,
          },
          {
            value: "soon",
            label: soonLabel(view),
            count: soon,
            ...((soon > 0 || state.soon) && { href: hrefOf(view, toggleSoon(state)) }),
            ...(state.soon && { selected: true }),
          },
        ]}
      />
      <StorePicker view={view} soon={state.soon ?? false} />
    </>
  );
}

"use client";

import { StateLink } from "./state-link.tsx";

/** A value of a facet; without an address, there is nothing to choose. */
export type FacetChoice = Readonly<{
  value: string;
  label: string;
  count: number;
  href?: string;
  swatch?: string;
  selected?: true;
}>;

/** The values of a facet, each the list with it or without it. Given as data, which weighs less in the page than markup. */
export const FacetLinks = ({ choices }: { choices: readonly FacetChoice[] }) => (
  <ul className="facet-values">
    {choices.map(({ value, href, selected, ...content }) => (
      <li key={value}>
        {href ? (
          <StateLink href={href} rel="nofollow" aria-current={selected}>
            <Content {...content} />
          </StateLink>
        ) : (
          <p>
            <Content {...content} />
          </p>
        )}
      </li>
    ))}
  </ul>
);

/** Its colour, its name and how many products it leaves. */
const Content = ({ label, count, swatch }: Pick<FacetChoice, "label" | "count" | "swatch">) => (
  <>
    {swatch && <i style={{ background: swatch }} />}
    <span>{label}</span>
    <data value={count}>{count}</data>
  </>
);

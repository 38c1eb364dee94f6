"use client";

import { StateLink } from "./state-link.tsx";

type Content = Readonly<{ label: string; count: number; swatch?: string | null }>;

/** A value of a facet: the list with it or without it. Given as data, which weighs less in the page than its markup. */
export function FacetLink({ href, selected, ...content }: Content & { href: string; selected?: true }) {
  return (
    <StateLink href={href} rel="nofollow" aria-current={selected}>
      <FacetContent {...content} />
    </StateLink>
  );
}

/** Its colour, its name and how many products it leaves. */
export const FacetContent = ({ label, count, swatch }: Content) => (
  <>
    {swatch && <i style={{ background: swatch }} />}
    <span>{label}</span>
    <data value={count}>{count}</data>
  </>
);

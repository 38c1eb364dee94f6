"use client";

import type { Swatch } from "#lib/catalogue/schema";
import { pictureAt } from "./picture.tsx";

/**
 * The colours of a product on its card: each leads to its variant, and shows its picture while pointed at.
 * That picture lies over the card's own (the card is the positioned ancestor) and is fetched only then.
 * It runs on both sides only so that the page carries the colours as data, a quarter of their markup.
 */
export function Swatches({
  swatches,
  base,
  label,
  more,
}: {
  swatches: readonly (Omit<Swatch, "picture"> & Partial<Pick<Swatch, "picture">>)[];
  /** The address that a colour's code completes. */
  base: string;
  label: string;
  /** "+ 3", when there are more colours than room. */
  more?: string;
}) {
  if (swatches.length === 0) return null;
  return (
    <ul className="swatches" aria-label={label}>
      {swatches.map((swatch) => (
        <li key={swatch.code}>
          <a href={base + swatch.code} title={swatch.label}>
            {swatch.colour ? <i style={{ background: swatch.colour }} /> : <i />}
            {swatch.picture && <img src={pictureAt(swatch.picture, 384)} alt="" loading="lazy" />}
          </a>
        </li>
      ))}
      {more && <li className="more">{more}</li>}
    </ul>
  );
}

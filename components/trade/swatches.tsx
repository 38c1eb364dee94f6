import type { Swatch } from "#lib/catalogue/schema";
import { pictureAt } from "./picture.tsx";

export type SwatchRow = Readonly<{
  colours: readonly Swatch[];
  /** The address that a colour's code completes. */
  base: string;
  label: string;
}>;

/**
 * The colours of a product on its card: each leads to its variant and, with `preview`, shows its picture while pointed
 * at or focused. That picture lies over the card's own (the card is the positioned ancestor) and is fetched only then.
 */
export function Swatches({
  colours,
  base,
  label,
  most = colours.length,
  preview,
}: SwatchRow & { most?: number; preview?: boolean }) {
  const more = colours.length - most;
  return (
    <ul className="swatches" aria-label={label}>
      {colours.slice(0, most).map(({ code, label, colour, picture }) => (
        <li key={code}>
          <a href={base + code} title={label}>
            {colour ? <i style={{ background: colour }} /> : <i />}
            {preview && picture && <img src={pictureAt(picture, 384)} alt="" loading="lazy" />}
          </a>
        </li>
      ))}
      {more > 0 && <li className="more">+{more}</li>}
    </ul>
  );
}

import { clsx } from "clsx";
import type { Swatch } from "#lib/catalogue/schema";
import { pictureAt } from "./picture.tsx";

/**
 * The colours of a product on its card: each leads to its variant, and shows its picture while pointed at.
 * That picture lies over the card's own (the card is the positioned ancestor) and is fetched only then.
 */
export function Swatches({
  swatches,
  href,
  label,
  more,
}: {
  swatches: readonly Swatch[];
  href: (code: string) => string;
  label: string;
  /** "+ 3", when there are more colours than room. */
  more: string | null;
}) {
  if (swatches.length === 0) return null;
  return (
    <ul className="flex gap-1" aria-label={label}>
      {swatches.map((swatch) => (
        <li key={swatch.code}>
          <a
            href={href(swatch.code)}
            title={swatch.label}
            className="group/swatch grid size-6 place-items-center rounded-chip ring-edge hover:ring-[1.5px]"
          >
            <span
              className={clsx("size-4 rounded-chip border border-edge/50", !swatch.colour && "bg-sweep")}
              style={swatch.colour ? { background: swatch.colour } : undefined}
            />
            <span className="sr-only">{swatch.label}</span>
            {swatch.picture && (
              <img
                src={pictureAt(swatch.picture, 384)}
                alt=""
                loading="lazy"
                className="photo pointer-events-none absolute inset-x-0 top-0 hidden aspect-square w-full rounded-card object-cover group-hover/swatch:block"
              />
            )}
          </a>
        </li>
      ))}
      {more && <li className="grid h-6 place-items-center text-xs text-muted">{more}</li>}
    </ul>
  );
}

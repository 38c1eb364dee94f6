import type { ReactNode } from "react";
import { Thumbnail } from "#components/cart/thumbnail";

type Article = Readonly<{ name: string; optionsText: string; pictureFile: string | null }>;

/** An article of an order with what may be said or chosen about it. */
export function ReturnableRow({
  article: { name, optionsText, pictureFile },
  notes,
  children,
}: {
  article: Article;
  notes: readonly (string | false | null)[];
  children?: ReactNode;
}) {
  return (
    <li className="flex flex-wrap items-center gap-3 py-3">
      <span className="size-16 shrink-0 overflow-hidden rounded-[4px] bg-sweep">
        <Thumbnail file={pictureFile} name={name} size={64} />
      </span>
      <span className="min-w-40 flex-1">
        <span className="block font-medium">{name}</span>
        {[optionsText, ...notes].map(
          (note) =>
            note && (
              <span key={note} className="block text-sm text-muted">
                {note}
              </span>
            ),
        )}
      </span>
      {children}
    </li>
  );
}

import type { ReactNode } from "react";
import { RowPicture } from "#components/admin/row-picture";
import { Button } from "#components/ui/button";

export type FoundProduct = Readonly<{ id: string; name: string; picture: string | null; end: ReactNode }>;

/** A search for products in a pane of a page, and what it found, each with what can be done with it at its end. */
export function FindProducts({
  page,
  pane,
  query,
  found,
  nothing,
  words,
}: {
  page: string;
  pane: string;
  query: string;
  found: readonly FoundProduct[];
  nothing: string;
  words: Readonly<Record<"find" | "submit" | "found", string>>;
}) {
  return (
    <div className="grid grid-cols-1 gap-3 rounded-card border border-hairline p-4">
      <form action={page} className="flex flex-wrap items-end gap-2">
        <input type="hidden" name="pane" value={pane} />
        <label className="grid min-w-0 flex-1 gap-1 text-sm">
          {words.find}
          <input
            name="q"
            type="search"
            defaultValue={query}
            maxLength={120}
            className="h-11 w-full rounded-control border border-edge bg-paper px-3 text-base lg:h-9 lg:text-sm"
          />
        </label>
        <Button type="submit" size="sm" look="secondary">
          {words.submit}
        </Button>
      </form>
      {query && found.length === 0 && <p className="text-sm text-muted">{nothing}</p>}
      {found.length > 0 && (
        <ul aria-label={words.found} className="divide-y divide-hairline">
          {found.map(({ id, name, picture, end }) => (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5 text-sm">
              <RowPicture file={picture} size={36} />
              <span className="min-w-0 flex-1 basis-40 truncate">{name}</span>
              {end}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

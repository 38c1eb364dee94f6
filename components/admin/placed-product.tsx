import type { ReactNode } from "react";
import { RowPicture } from "#components/admin/row-picture";
import { Button } from "#components/ui/button";

/** A product in its place in a list that is ordered by hand: dragged there (`DragToPlace`), or sent there by `buttons`. */
export function PlacedProduct({
  product: { id, handle, name, picture },
  place,
  beside,
  buttons,
  children,
}: {
  product: Readonly<{ id: string; handle: string; name: string; picture: Readonly<{ file: string }> | null }>;
  place: number;
  /** What stands after its name. */
  beside: ReactNode;
  /** Null where it is only looked at. */
  buttons: ReactNode | null;
  /** Why it stands there. */
  children: ReactNode;
}) {
  const moves = buttons !== null;
  return (
    <li
      data-place={moves ? place : undefined}
      data-id={id}
      draggable={moves}
      className="flex flex-wrap items-start gap-x-3 gap-y-1 px-5 py-2.5 text-[13px] data-over:shadow-[inset_0_3px_0_var(--color-blue)] data-place:cursor-grab"
    >
      <span className="figures w-5 pt-2.5 text-right text-muted">{place}</span>
      <RowPicture file={picture?.file ?? null} size={40} />
      <div className="min-w-52 flex-1">
        <a href={`/admin/products/${handle}`} draggable={false} className="text-sm font-medium hover:text-blue">
          {name}
        </a>{" "}
        {beside}
        {children}
      </div>
      {moves && <div className="flex flex-wrap gap-1">{buttons}</div>}
    </li>
  );
}

/** Sends a product to another place; it says of which product it speaks. */
export function MoveButton({
  action,
  label,
  name,
  fields,
}: {
  action: (form: FormData) => Promise<void>;
  label: string;
  name: string;
  fields: Readonly<Record<string, string | number | null>>;
}) {
  return (
    <form action={action}>
      {Object.entries(fields).map(
        ([field, value]) => value !== null && <input key={field} type="hidden" name={field} value={value} />,
      )}
      <Button type="submit" look="quiet" size="sm" aria-label={`${label} : ${name}`}>
        {label}
      </Button>
    </form>
  );
}

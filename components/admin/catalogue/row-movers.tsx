import { Icon } from "#components/ui/icon";
import { filled } from "../prices/filled.ts";

export type MoverWords = Readonly<Record<"up" | "down" | "remove", string>>;

/** Where the row stood, the focus stays: the next one's way out takes it, or the one before. */
function leave(button: HTMLElement) {
  const row = button.closest("tr, li");
  const beside = row?.nextElementSibling ?? row?.previousElementSibling;
  beside?.querySelector<HTMLElement>("[data-away]")?.focus();
}

/** The small buttons of a row: up, down, away. Rows are numbered from one for those who hear them. */
export function RowMovers<T>({
  rows,
  place,
  put,
  words,
}: {
  rows: readonly T[];
  place: number;
  put: (rows: readonly T[]) => void;
  words: MoverWords;
}) {
  const without = rows.toSpliced(place, 1);
  const moved = (to: number) => put(without.toSpliced(to, 0, ...rows.slice(place, place + 1)));
  const label = (sentence: string) => filled(sentence, { row: place + 1 });
  return (
    <>
      <Mover icon="chevron-down" turn label={label(words.up)} disabled={place === 0} press={() => moved(place - 1)} />
      <Mover
        icon="chevron-down"
        label={label(words.down)}
        disabled={place === rows.length - 1}
        press={() => moved(place + 1)}
      />
      <Mover
        icon="trash"
        away
        label={label(words.remove)}
        press={(button) => {
          leave(button);
          put(without);
        }}
      />
    </>
  );
}

function Mover({
  icon,
  label,
  turn,
  away,
  disabled,
  press,
}: {
  icon: "chevron-down" | "trash";
  label: string;
  turn?: boolean;
  away?: boolean;
  /** It does nothing, and keeps the focus of whoever has just moved a row to the end. */
  disabled?: boolean;
  press: (button: HTMLElement) => void;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={disabled}
      data-away={away}
      onClick={({ currentTarget }) => !disabled && press(currentTarget)}
      className="size-9 rounded-control text-muted hover:text-ink aria-disabled:cursor-not-allowed aria-disabled:opacity-30 max-lg:size-11"
    >
      <Icon name={icon} className={turn ? "size-4 rotate-180" : "size-4"} />
    </button>
  );
}

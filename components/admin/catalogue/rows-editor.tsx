"use client";

import { useState } from "react";
import { Button } from "#components/ui/button";
import { type MoverWords, RowMovers } from "./row-movers.tsx";

export type RowCell = string | boolean;
export type EditedRow = Readonly<Record<string, RowCell>>;

/** A column of rows that are typed: some text, a tick, a choice, a colour. */
export type RowColumn = Readonly<{
  name: string;
  label: string;
  control: "text" | "tick" | "choice" | "colour";
  options?: readonly Readonly<{ value: string; label: string }>[];
  /** It stands as it is once it was saved: other things refer to it. */
  fixed?: boolean;
  wide?: boolean;
}>;

export type RowsWords = MoverWords & Readonly<{ add: string; none: string }>;

type Kept = Readonly<{ id: number; cells: EditedRow; isNew: boolean }>;

type Editor = Readonly<{
  name: string;
  label: string;
  columns: readonly RowColumn[];
  rows: readonly EditedRow[];
  words: RowsWords;
}>;

/**
 * Rows that come, go and change places, sent with their form as JSON under `name`. What was typed stays when the form is
 * refused; once other rows were saved, it begins anew with those.
 */
export const RowsEditor = (editor: Editor) => <Rows key={JSON.stringify(editor.rows)} {...editor} />;

function Rows({ name, label, columns, rows, words }: Editor) {
  const [kept, setKept] = useState<readonly Kept[]>(() => rows.map((cells, id) => ({ id, cells, isNew: false })));
  const change = (id: number, cell: string, value: RowCell) =>
    setKept((all) => all.map((row) => (row.id === id ? { ...row, cells: { ...row.cells, [cell]: value } } : row)));
  const add = () =>
    setKept((all) => {
      const empty = columns.map(({ name, control }) => [name, control === "tick" ? false : ""] as const);
      return [
        ...all,
        { id: Math.max(-1, ...all.map(({ id }) => id)) + 1, cells: Object.fromEntries(empty), isNew: true },
      ];
    });
  const first = columns[0]?.name ?? "";
  return (
    <div className="grid gap-2">
      <input type="hidden" name={name} value={JSON.stringify(kept.map(({ cells }) => cells))} />
      <div className="overflow-x-auto">
        <table className="w-full text-sm">
          <caption className="sr-only">{label}</caption>
          <thead>
            <tr className="text-left text-xs text-muted">
              {columns.map((column) => (
                <th key={column.name} scope="col" className="pr-2 pb-1 font-normal whitespace-nowrap">
                  {column.label}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {kept.map(({ id, cells, isNew }, place) => (
              <tr key={id}>
                {columns.map((column) => (
                  <td key={column.name} className={`py-0.5 pr-2 ${column.wide ? "w-full min-w-44" : ""}`}>
                    <Cell
                      column={column}
                      label={`${column.label} ${place + 1}`}
                      value={cells[column.name] ?? ""}
                      begins={isNew && column.name === first}
                      frozen={column.fixed === true && !isNew && cells[first] !== ""}
                      put={(value) => change(id, column.name, value)}
                    />
                  </td>
                ))}
                <td className="py-0.5 whitespace-nowrap">
                  <RowMovers rows={kept} place={place} put={setKept} words={words} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {kept.length === 0 && <p className="py-2 text-sm text-muted">{words.none}</p>}
      </div>
      <Button type="button" look="secondary" size="sm" icon="plus" onClick={add} className="justify-self-start">
        {words.add}
      </Button>
    </div>
  );
}

const control =
  "h-9 w-full rounded-control border border-edge bg-paper px-2 text-sm hover:border-ink focus-visible:outline-2 focus-visible:outline-blue disabled:bg-wash disabled:text-muted max-lg:h-11 max-lg:text-base";

function Cell({
  column,
  label,
  value,
  begins,
  frozen,
  put,
}: {
  column: RowColumn;
  label: string;
  value: RowCell;
  /** The first cell of a row that was just added: whoever added it types there. */
  begins: boolean;
  frozen: boolean;
  put: (value: RowCell) => void;
}) {
  const { control: kind, options = [] } = column;
  if (kind === "tick")
    return (
      <input
        type="checkbox"
        aria-label={label}
        checked={value === true}
        onChange={({ target }) => put(target.checked)}
        className="mx-3 size-5 accent-blue"
      />
    );
  if (kind === "choice")
    return (
      <select
        aria-label={label}
        value={String(value)}
        onChange={({ target }) => put(target.value)}
        className={`${control} min-w-36`}
      >
        <option value="" />
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    );
  return (
    <span className="flex items-center gap-1.5">
      {kind === "colour" && value !== "" && (
        <span
          className="size-5 shrink-0 rounded-full ring-1 ring-edge ring-inset"
          style={{ background: String(value) }}
        />
      )}
      <input
        aria-label={label}
        value={String(value)}
        disabled={frozen}
        // biome-ignore lint/a11y/noAutofocus: whoever pressed "add" asked for this cell
        autoFocus={begins}
        placeholder={kind === "colour" ? "#1B3FAB" : undefined}
        onChange={({ target }) => put(target.value)}
        autoComplete="off"
        className={`${control} ${kind === "colour" ? "min-w-24" : "min-w-28"}`}
      />
    </span>
  );
}

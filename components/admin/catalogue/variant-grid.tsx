"use client";

import { type ClipboardEvent, type KeyboardEvent, useActionState, useEffect, useMemo, useRef, useState } from "react";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { type FormState, untouched } from "#lib/kernel/form-state";
import { filled } from "../prices/filled.ts";
import { pastedCells } from "./pasted-cells.ts";

/** What a cell of the grid holds, as it is typed. */
export type GridColumn = "sku" | "gtin" | "weight" | "price" | "active";
export type GridRow = Readonly<{ id: string; name: string; cells: Readonly<Record<GridColumn, string>> }>;

export type GridWords = Readonly<{
  caption: string;
  name: string;
  columns: Readonly<Record<GridColumn, string>>;
  help: string;
  save: string;
  saved: string;
  changed: string;
  drop: string;
  reason: string;
  refusals: Readonly<Record<string, string>> & Readonly<{ unknown: string }>;
}>;

const rowHeight = 36;
const seen = 18;
const around = 6;

type Typed = Readonly<Record<string, Partial<Record<GridColumn, string>>>>;

/**
 * The variants of a product as a sheet: Enter and arrows, a paste from a spreadsheet, Ctrl+D to fill down, one Save. Only
 * the rows in sight are drawn, so that five thousand scroll as ten do; only what was changed is sent.
 */
export function VariantGrid({
  productId,
  rows,
  columns,
  action,
  words,
}: {
  productId: string;
  rows: readonly GridRow[];
  columns: readonly GridColumn[];
  action: (before: FormState, form: FormData) => Promise<FormState>;
  words: GridWords;
}) {
  const [state, submit, pending] = useActionState(action, untouched);
  const [typed, setTyped] = useState<Typed>({});
  const [top, setTop] = useState(0);
  const [focus, setFocus] = useState<readonly [row: number, column: number] | null>(null);
  const pane = useRef<HTMLDivElement>(null);

  const [heard, setHeard] = useState(state);
  if (heard !== state) {
    setHeard(state);
    if (state.done) setTyped({});
  }

  const textOf = ({ id, cells }: GridRow, column: GridColumn) => typed[id]?.[column] ?? cells[column];
  const put = (cells: readonly (readonly [row: number, column: number, text: string])[]) =>
    setTyped((before) => {
      const next: Record<string, Partial<Record<GridColumn, string>>> = { ...before };
      for (const [row, column, text] of cells) {
        const [of, name] = [rows[row], columns[column]];
        if (of && name) next[of.id] = { ...next[of.id], [name]: text };
      }
      return next;
    });
  const changed = useMemo(() => changesOf(rows, columns, typed), [rows, columns, typed]);

  const first = Math.max(0, Math.floor(top / rowHeight) - around);
  const last = Math.min(rows.length, first + seen + 2 * around);

  useEffect(() => {
    if (!focus) return;
    const [row, column] = focus;
    const input = pane.current?.querySelector<HTMLInputElement>(`[data-cell="${row}.${column}"]`);
    if (document.activeElement !== input) input?.focus();
  }, [focus]);

  const goTo = (row: number, column: number) => {
    const [to, at] = [Math.min(Math.max(row, 0), rows.length - 1), Math.min(Math.max(column, 0), columns.length - 1)];
    const box = pane.current;
    if (box && (to * rowHeight < box.scrollTop || (to + 2) * rowHeight > box.scrollTop + box.clientHeight)) {
      box.scrollTop = Math.max(0, to * rowHeight - box.clientHeight / 2);
      setTop(box.scrollTop);
    }
    setFocus([to, at]);
  };

  const onKey = (event: KeyboardEvent<HTMLInputElement>, row: number, column: number) => {
    const { selectionStart, selectionEnd, value, type } = event.currentTarget;
    const atStart = type === "checkbox" || (selectionStart === 0 && selectionEnd === 0);
    const atEnd = type === "checkbox" || (selectionStart === value.length && selectionEnd === value.length);
    const command = event.ctrlKey || event.metaKey;
    const step: readonly [number, number] | null =
      event.key === "ArrowDown" || (event.key === "Enter" && !event.shiftKey)
        ? [1, 0]
        : event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey)
          ? [-1, 0]
          : event.key === "ArrowRight" && atEnd
            ? [0, 1]
            : event.key === "ArrowLeft" && atStart
              ? [0, -1]
              : null;
    if (step) {
      event.preventDefault();
      goTo(row + step[0], column + step[1]);
    } else if (command && event.key.toLowerCase() === "d") {
      event.preventDefault();
      const [of, name] = [rows[row], columns[column]];
      if (of && name) put(rows.slice(row + 1).map((_, below) => [row + 1 + below, column, textOf(of, name)]));
    }
  };

  const onPaste = (event: ClipboardEvent, row: number, column: number) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    put(pastedCells(text).map(([down, right, cell]) => [row + down, column + right, cell]));
  };

  const send = (form: FormData) => {
    form.set("rows", JSON.stringify(changed));
    submit(form);
  };

  const code = state.refusal?.code;
  return (
    <form action={send} noValidate aria-busy={pending}>
      <input type="hidden" name="productId" value={productId} />
      <p className="px-5 py-2 text-xs text-muted max-lg:hidden">{words.help}</p>
      {code && <Notice tone="error" title={words.refusals[code] ?? words.refusals.unknown} className="mx-5 mb-3" />}
      <div
        ref={pane}
        onScroll={({ currentTarget }) => setTop(currentTarget.scrollTop)}
        className="max-h-[648px] overflow-auto border-y border-hairline"
      >
        <table className="figures w-full text-[13px]" aria-rowcount={rows.length + 1}>
          <caption className="sr-only">{words.caption}</caption>
          <thead className="sticky top-0 z-10 bg-paper">
            <tr className="h-8 text-left text-xs text-muted">
              <th scope="col" className="pr-2 pl-5 font-normal">
                {words.name}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className="px-2 font-normal whitespace-nowrap">
                  {words.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first > 0 && <tr style={{ height: first * rowHeight }} />}
            {rows.slice(first, last).map((row, index) => (
              <tr
                key={row.id}
                aria-rowindex={first + index + 2}
                className="border-t border-hairline focus-within:bg-wash"
                style={{ height: rowHeight }}
              >
                <th scope="row" className="pr-2 pl-5 text-left font-normal whitespace-nowrap">
                  {row.name}
                </th>
                {columns.map((column, at) => (
                  <Cell
                    key={column}
                    place={`${first + index}.${at}`}
                    column={column}
                    label={`${words.columns[column]}, ${row.name}`}
                    text={textOf(row, column)}
                    differs={textOf(row, column) !== row.cells[column]}
                    put={(text) => put([[first + index, at, text]])}
                    onFocus={() => setFocus([first + index, at])}
                    onKey={(event) => onKey(event, first + index, at)}
                    onPaste={(event) => onPaste(event, first + index, at)}
                  />
                ))}
              </tr>
            ))}
            {last < rows.length && <tr style={{ height: (rows.length - last) * rowHeight }} />}
          </tbody>
        </table>
      </div>
      <div className="flex flex-wrap items-center gap-3 px-5 py-3">
        {columns.includes("price") && (
          <input
            name="reason"
            aria-label={words.reason}
            placeholder={words.reason}
            maxLength={200}
            className="h-9 w-64 max-w-full rounded-control border border-edge bg-paper px-2.5 text-[13px] placeholder:text-muted max-lg:h-11 max-lg:text-base"
          />
        )}
        <Button type="submit" size="sm" busy={pending} disabled={changed.length === 0}>
          {words.save}
        </Button>
        {changed.length > 0 && (
          <Button type="button" look="secondary" size="sm" onClick={() => setTyped({})}>
            {words.drop}
          </Button>
        )}
        <span role="status" className="text-sm">
          {changed.length > 0 ? filled(words.changed, { count: changed.length }) : state.done && words.saved}
        </span>
      </div>
    </form>
  );
}

/** The rows that differ from how they stand, each with the cells that do. */
const changesOf = (rows: readonly GridRow[], columns: readonly GridColumn[], typed: Typed) =>
  rows.flatMap(({ id, cells }) => {
    const said = typed[id];
    const differing = said
      ? columns.filter((column) => said[column] !== undefined && said[column] !== cells[column])
      : [];
    if (differing.length === 0) return [];
    return { id, was: { sku: cells.sku }, ...Object.fromEntries(differing.map((column) => [column, said?.[column]])) };
  });

function Cell({
  place,
  column,
  label,
  text,
  differs,
  put,
  onFocus,
  onKey,
  onPaste,
}: {
  place: string;
  column: GridColumn;
  label: string;
  text: string;
  differs: boolean;
  put: (text: string) => void;
  onFocus: () => void;
  onKey: (event: KeyboardEvent<HTMLInputElement>) => void;
  onPaste: (event: ClipboardEvent) => void;
}) {
  const shared = { "data-cell": place, "aria-label": label, onKeyDown: onKey, onPaste, onFocus };
  return (
    <td
      className={`border-l border-hairline focus-within:shadow-[inset_0_0_0_2px_var(--color-blue)] ${differs ? "bg-blue-tint" : ""}`}
    >
      {column === "active" ? (
        <input
          {...shared}
          type="checkbox"
          checked={text === "true"}
          onChange={({ target }) => put(String(target.checked))}
          className="mx-3 size-4 accent-blue"
        />
      ) : (
        <input
          {...shared}
          value={text}
          autoComplete="off"
          maxLength={64}
          onChange={({ target }) => put(target.value)}
          className="h-9 w-full min-w-24 bg-transparent px-2 focus:outline-none"
        />
      )}
    </td>
  );
}

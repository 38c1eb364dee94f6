"use client";

import type { ClipboardEvent, KeyboardEvent } from "react";
import type { Locale } from "#lib/kernel/locale";
import type { PriceNote, SheetLine, SheetWords } from "./sheet-line.tsx";
import { SheetRow } from "./sheet-row.tsx";
import type { useTypedPrices } from "./use-typed-prices.ts";

const head = "px-2 font-normal whitespace-nowrap first:pl-5 last:pr-5";
const figure = `${head} text-right`;
const wide = "max-lg:hidden";

/** The table of a sheet: hairlines, 34 px rows, the one column that is typed in the middle. */
export function SheetTable({
  lines,
  typed,
  picked,
  pick,
  answers,
  writes,
  ready,
  seesCost,
  onKey,
  onPaste,
  locale,
  words,
}: {
  lines: readonly SheetLine[];
  typed: ReturnType<typeof useTypedPrices>;
  picked: ReadonlySet<string>;
  pick: (chosen: ReadonlySet<string>) => void;
  answers: Readonly<Record<string, PriceNote>>;
  writes: boolean;
  ready: boolean;
  seesCost: boolean;
  onKey: (event: KeyboardEvent, row: number) => void;
  onPaste: (event: ClipboardEvent, row: number) => void;
  locale: Locale;
  words: SheetWords;
}) {
  const picks = ready && writes;
  const toggle = (sku: string) => {
    const next = new Set(picked);
    if (!next.delete(sku)) next.add(sku);
    pick(next);
  };
  return (
    <table className="figures w-full text-[13px]">
      <caption className="sr-only">{words.caption}</caption>
      <thead className="bg-paper lg:sticky lg:top-0 lg:z-10">
        <tr className="h-8 text-xs text-muted">
          {picks && (
            <th scope="col" className={`${head} w-8 text-left`}>
              <input
                type="checkbox"
                aria-label={words.pickAll}
                checked={lines.length > 0 && picked.size === lines.length}
                onChange={({ target }) => pick(new Set(target.checked ? lines.map(({ sku }) => sku) : []))}
                className="size-3.5 accent-blue"
              />
            </th>
          )}
          <th scope="col" className={`${head} text-left`}>
            {words.article}
          </th>
          <th scope="col" className={`${head} ${wide} text-left`}>
            {words.sku}
          </th>
          {seesCost && (
            <th scope="col" className={`${figure} ${wide}`}>
              {words.cost}
            </th>
          )}
          <th scope="col" className={`${figure} ${wide}`}>
            {words.floor}
          </th>
          <th scope="col" className={`${figure} text-ink`}>
            {words.price}
          </th>
          <th scope="col" className={`${figure} ${wide}`}>
            {words.lowest}
          </th>
          {seesCost && (
            <th scope="col" className={`${figure} ${wide}`}>
              {words.margin}
            </th>
          )}
          <th scope="col" className={`${figure} ${wide}`}>
            {words.offer}
          </th>
          <th scope="col" className={`${figure} ${wide}`}>
            {words.changed}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, row) => (
          <SheetRow
            key={line.sku}
            line={line}
            typed={typed}
            answer={answers[line.sku]}
            picked={picked.has(line.sku)}
            pick={picks ? () => toggle(line.sku) : null}
            writes={writes}
            seesCost={seesCost}
            onKey={(event) => onKey(event, row)}
            onPaste={(event) => onPaste(event, row)}
            locale={locale}
            words={words}
          />
        ))}
      </tbody>
    </table>
  );
}

"use client";

import { clsx } from "clsx";
import type { ClipboardEvent, KeyboardEvent } from "react";
import type { Locale } from "#lib/kernel/locale";
import { minorOf } from "#lib/kernel/minor-of";
import { perMilleText } from "#lib/kernel/share-text";
import { marginPerMille } from "#lib/pricing/margin";
import { RowPicture } from "../row-picture";
import { filled } from "./filled.ts";
import { Notes } from "./notes.tsx";
import type { PriceNote, SheetLine, SheetWords } from "./sheet-line.tsx";
import type { useTypedPrices } from "./use-typed-prices.ts";

const cell = "px-2 first:pl-5 last:pr-5";
const figure = `${cell} text-right whitespace-nowrap text-muted max-lg:hidden`;

/** One variant: what it costs, what is typed instead, and what waits on it. */
export function SheetRow({
  line,
  typed,
  answer,
  picked,
  pick,
  writes,
  seesCost,
  onKey,
  onPaste,
  locale,
  words,
}: {
  line: SheetLine;
  typed: ReturnType<typeof useTypedPrices>;
  answer: PriceNote | undefined;
  picked: boolean;
  pick: (() => void) | null;
  writes: boolean;
  seesCost: boolean;
  onKey: (event: KeyboardEvent) => void;
  onPaste: (event: ClipboardEvent) => void;
  locale: Locale;
  words: SheetWords;
}) {
  const { sku, cells, minor } = line;
  const text = typed.textOf(line);
  const differs = typed.differs(line);
  const wrong = typed.wrong.has(sku);
  const notes = answer ? [answer, ...line.notes.filter(({ why }) => why.length === 0)] : line.notes;
  return (
    <tr
      className={clsx(
        "h-[34px] border-t border-hairline focus-within:bg-wash max-lg:h-12",
        picked && "bg-wash",
        line.first || "lg:border-transparent",
      )}
    >
      {pick && (
        <td className={cell}>
          <input
            type="checkbox"
            aria-label={`${words.pick} ${sku}`}
            checked={picked}
            onChange={pick}
            className="size-3.5 accent-blue"
          />
        </td>
      )}
      <th scope="row" className={`${cell} py-0.5 text-left font-normal`}>
        <span className="flex items-center gap-2.5">
          <RowPicture file={line.picture} className={line.first ? undefined : "lg:invisible"} />
          <span className="min-w-0">
            <a href={line.href} data-row className="hover:text-blue max-lg:inline-flex max-lg:min-h-6 max-lg:flex-wrap">
              <span className={line.first ? "font-medium" : "text-muted"}>{line.name}</span>
              {line.options && (
                <span className="text-muted">
                  <span className="max-lg:sr-only">, </span>
                  {line.options}
                </span>
              )}
            </a>
            <span className="block text-muted lg:hidden">{sku}</span>
            <Notes notes={notes} open={answer !== undefined} />
          </span>
        </span>
      </th>
      <td className={`${cell} whitespace-nowrap text-muted max-lg:hidden`}>{sku}</td>
      {seesCost && <td className={figure}>{cells.cost}</td>}
      <td className={figure}>{cells.floor}</td>
      <td
        className={clsx(
          "border-x border-hairline text-right whitespace-nowrap focus-within:shadow-[inset_0_0_0_2px_var(--color-blue)] max-lg:pr-5 max-lg:pl-2",
          differs && "bg-blue-tint",
        )}
      >
        {writes ? (
          <span className="flex items-center justify-end">
            {differs && minor !== null && <s className="pl-2 text-muted">{typed.standing(line)}</s>}
            <input type="hidden" name={`was.${sku}`} value={typed.standing(line)} />
            <input
              name={`to.${sku}`}
              value={text}
              data-price
              inputMode="decimal"
              autoComplete="off"
              maxLength={12}
              aria-label={filled(words.priceOf, { sku })}
              aria-invalid={wrong || undefined}
              onChange={({ target }) => typed.put([[sku, target.value]])}
              onFocus={({ target }) => target.select()}
              onKeyDown={onKey}
              onPaste={onPaste}
              className="h-[33px] w-24 bg-transparent px-2 text-right font-medium focus:outline-none aria-invalid:text-vermilion max-lg:h-11 max-lg:rounded-control max-lg:border max-lg:border-edge max-lg:text-base"
            />
          </span>
        ) : (
          <span className="px-2 font-medium">{text}</span>
        )}
      </td>
      <td className={figure}>{cells.lowest}</td>
      {seesCost && (
        <td className={figure}>
          <Margin line={line} minor={differs && !wrong ? minorOf(text) : minor} locale={locale} />
        </td>
      )}
      <td className={figure}>
        {cells.offer && (
          <>
            <span className="text-vermilion">{cells.offer.price}</span>
            <span className="block max-w-40 truncate text-xs leading-4" title={cells.offer.names}>
              {cells.offer.names}
            </span>
          </>
        )}
      </td>
      <td className={figure}>{cells.changed}</td>
    </tr>
  );
}

/** The margin that stands, and the one that what is typed would leave. */
function Margin({ line, minor, locale }: { line: SheetLine; minor: number | null; locale: Locale }) {
  const of = (price: number | null) => (price ? marginPerMille(price, line) : null);
  const before = of(line.minor);
  const after = of(minor);
  if (after === null) return null;
  const thin = after < 200;
  return (
    <>
      {before !== null && before !== after && <span className="text-xs">{perMilleText(before, locale)} → </span>}
      <span className={after < 0 ? "text-vermilion" : thin ? "text-amber" : "text-ink"}>
        {perMilleText(after, locale)}
      </span>
    </>
  );
}

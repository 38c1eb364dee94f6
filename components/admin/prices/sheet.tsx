"use client";

import { type ClipboardEvent, type KeyboardEvent, useActionState, useEffect, useRef, useState } from "react";
import { Notice } from "#components/ui/notice";
import { type AnsweredState, unanswered } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { minorOf, typedText } from "#lib/kernel/minor-of";
import { type Adjustment, adjusted } from "#lib/pricing/adjustment";
import { reached } from "../../ui/reached.ts";
import { filled } from "./filled.ts";
import { pastedPrices } from "./pasted.ts";
import { RangeTools } from "./range-tools.tsx";
import { SaveBar } from "./save-bar.tsx";
import type { PriceAnswer, SheetLine, SheetWords } from "./sheet-line.tsx";
import { SheetTable } from "./sheet-table.tsx";
import { useTypedPrices } from "./use-typed-prices.ts";

/**
 * The prices of a page, typed like a sheet: Enter and arrows, a range, a paste, a fill, an operation, and one Save that
 * shows first what will change. Without script it is a form of inputs.
 */
export function Sheet({
  lines,
  scope,
  action,
  seesCost,
  limitPercent,
  refusals,
  locale,
  words,
}: {
  lines: readonly SheetLine[];
  scope: Readonly<{ list: string; quantity: string }>;
  /** Null for those who may only read. */
  action: ((before: AnsweredState<PriceAnswer>, form: FormData) => Promise<AnsweredState<PriceAnswer>>) | null;
  seesCost: boolean;
  limitPercent: number;
  refusals: Readonly<Record<string, string>> & Readonly<{ unknown: string }>;
  locale: Locale;
  words: SheetWords;
}) {
  const [state, submit, pending] = useActionState(reached<AnsweredState<PriceAnswer>>(action ?? keepAsIs), unanswered);
  const [ready, setReady] = useState(false);
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [missed, setMissed] = useState<readonly string[]>([]);
  const anchor = useRef<number | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const typed = useTypedPrices(lines, locale, state.values);
  const skus = lines.map(({ sku }) => sku);
  useEffect(() => setReady(true), []);
  useEffect(() => {
    if (state.refusal) form.current?.querySelector<HTMLInputElement>("input:invalid")?.focus();
  }, [state]);

  const { giveBack } = typed;
  const [heard, setHeard] = useState(state);
  if (heard !== state) {
    setHeard(state);
    if (state.answer && !state.answer.stopped) giveBack(Object.keys(state.answer.rows));
  }

  const focusRow = (row: number) => {
    const target = form.current?.querySelectorAll<HTMLInputElement>("[data-price]")[row];
    target?.focus();
    target?.select();
  };
  const range = (from: number, to: number) => new Set(skus.slice(Math.min(from, to), Math.max(from, to) + 1));
  const fillDown = (row: number) => {
    const rows = picked.size > 0 ? lines.filter(({ sku }) => picked.has(sku)) : lines.slice(row, row + 2);
    const [top, ...below] = rows;
    if (top) typed.put(below.map(({ sku }) => [sku, typed.textOf(top)]));
  };

  const onKey = (event: KeyboardEvent, row: number) => {
    const down = event.key === "ArrowDown" || (event.key === "Enter" && !event.shiftKey);
    const up = event.key === "ArrowUp" || (event.key === "Enter" && event.shiftKey);
    const command = event.ctrlKey || event.metaKey;
    if (down || up) {
      event.preventDefault();
      const next = Math.min(Math.max(row + (down ? 1 : -1), 0), lines.length - 1);
      if (event.shiftKey && event.key !== "Enter") {
        anchor.current ??= row;
        setPicked(range(anchor.current, next));
      } else anchor.current = null;
      focusRow(next);
    } else if (event.key === "Escape") {
      typed.giveBack([skus[row] ?? ""]);
    } else if (command && event.key.toLowerCase() === "d") {
      event.preventDefault();
      fillDown(row);
    }
  };

  const onPaste = (event: ClipboardEvent, row: number) => {
    const text = event.clipboardData.getData("text/plain");
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const pasted = pastedPrices(text, skus, row);
    typed.put(pasted.prices.map(([sku, price]) => [sku, normal(price, locale)]));
    setPicked(new Set(pasted.prices.map(([sku]) => sku)));
    setMissed(pasted.missed);
  };

  const adjust = (by: Adjustment) => {
    const rows = picked.size > 0 ? lines.filter(({ sku }) => picked.has(sku)) : lines;
    typed.put(
      rows.flatMap((line) => {
        const from = minorOf(typed.textOf(line));
        return from > 0 ? [[line.sku, typedText(adjusted(from, by), locale)] as const] : [];
      }),
    );
  };

  const code = state.refusal?.code;
  return (
    <form
      ref={form}
      action={submit}
      noValidate
      aria-busy={pending}
      className="flex min-h-0 flex-1 flex-col"
      onKeyDown={(event) => {
        if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "s") return;
        event.preventDefault();
        form.current?.requestSubmit();
      }}
    >
      <input type="hidden" name="list" value={scope.list} />
      <input type="hidden" name="quantity" value={scope.quantity} />
      {ready && action && <RangeTools chosen={picked.size} apply={adjust} words={words} />}
      {missed.length > 0 && (
        <p role="status" className="border-b border-hairline px-5 py-2 text-[13px] text-amber">
          {filled(words.notHere, { skus: missed.slice(0, 8).join(", ") })}
        </p>
      )}
      {code && (
        <div className="px-5 py-2">
          <Notice tone="error" title={refusals[code] ?? refusals.unknown} />
        </div>
      )}
      <div className="min-h-0 flex-1 lg:overflow-auto">
        <SheetTable
          lines={lines}
          typed={typed}
          picked={picked}
          pick={(chosen) => {
            anchor.current = null;
            setPicked(chosen);
          }}
          answers={state.answer?.rows ?? {}}
          writes={action !== null}
          ready={ready}
          seesCost={seesCost}
          onKey={onKey}
          onPaste={onPaste}
          locale={locale}
          words={words}
        />
      </div>
      {action && (
        <SaveBar
          changes={typed.changes}
          wrong={typed.wrong.size}
          ready={ready}
          pending={pending}
          answer={state.answer}
          values={state.values}
          limitPercent={limitPercent}
          drop={() => typed.giveBack(skus)}
          locale={locale}
          words={words}
        />
      )}
    </form>
  );
}

const keepAsIs = async (before: AnsweredState<PriceAnswer>) => before;

/** A pasted amount as this sheet writes it; what is none is kept, to be seen and corrected. */
function normal(text: string, locale: Locale): string {
  const minor = minorOf(text);
  return Number.isNaN(minor) ? text : typedText(minor, locale);
}

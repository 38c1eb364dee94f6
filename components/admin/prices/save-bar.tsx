"use client";

import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import type { Locale } from "#lib/kernel/locale";
import { typedText } from "#lib/kernel/minor-of";
import { differenceText } from "#lib/kernel/share-text";
import { filled } from "./filled.ts";
import type { PriceAnswer, SheetWords } from "./sheet-line.tsx";
import type { TypedChange } from "./use-typed-prices.ts";

const control =
  "h-9 rounded-control border border-edge bg-paper px-2.5 text-[13px] placeholder:text-muted max-lg:h-11 max-lg:text-base";

/** What will change, before it is sent; one reason, an hour if it is for later; what the guard answered to the last one. */
export function SaveBar({
  changes,
  wrong,
  ready,
  pending,
  answer,
  values,
  limitPercent,
  drop,
  locale,
  words,
}: {
  changes: readonly TypedChange[];
  wrong: number;
  ready: boolean;
  pending: boolean;
  answer: PriceAnswer | null;
  values: Readonly<Record<string, string>>;
  limitPercent: number;
  drop: () => void;
  locale: Locale;
  words: SheetWords;
}) {
  const idle = ready && (changes.length === 0 || wrong > 0);
  return (
    <div className="sticky bottom-0 shrink-0 border-t border-edge bg-wash px-5 py-2.5 max-lg:static">
      <div role="status">
        {answer && changes.length === 0 && (
          <Notice tone={answer.tone} title={answer.says}>
            {answer.batchHref && (
              <a href={answer.batchHref} className="text-blue underline underline-offset-2">
                {words.seeBatch}
              </a>
            )}
          </Notice>
        )}
        <Summary changes={changes} wrong={wrong} limitPercent={limitPercent} locale={locale} words={words} />
      </div>
      <div className="mt-1.5 flex flex-wrap items-end gap-2">
        <label className="grid min-w-48 flex-1 gap-0.5 text-xs text-muted sm:max-w-md">
          {words.reason}
          <input
            name="reason"
            required
            minLength={3}
            maxLength={200}
            defaultValue={values.reason}
            className={`${control} text-ink`}
          />
        </label>
        <label className="grid gap-0.5 text-xs text-muted">
          {words.when}
          <input name="when" type="datetime-local" defaultValue={values.when} className={`${control} text-ink`} />
        </label>
        <span className="ml-auto flex gap-2">
          {changes.length + wrong > 0 && (
            <Button type="button" look="secondary" size="sm" onClick={drop}>
              {words.drop}
            </Button>
          )}
          <Button type="submit" size="sm" disabled={idle} busy={pending}>
            {words.save}
          </Button>
        </span>
      </div>
    </div>
  );
}

function Summary({
  changes,
  wrong,
  limitPercent,
  locale,
  words,
}: {
  changes: readonly TypedChange[];
  wrong: number;
  limitPercent: number;
  locale: Locale;
  words: SheetWords;
}) {
  if (changes.length + wrong === 0) return null;
  const known = changes.flatMap(({ line, minor }) => (line.minor ? [{ line, from: line.minor, minor }] : []));
  const byShare = [...known].sort((a, b) => a.minor / a.from - b.minor / b.from);
  const [least, most] = [byShare[0], byShare.at(-1)];
  const far = known.filter(({ from, minor }) => 100 * Math.abs(minor - from) > limitPercent * from).length;
  return (
    <div className="text-[13px]">
      <p>
        <strong className="font-semibold">
          {changes.length === 1 ? words.changedOne : filled(words.changedMany, { count: changes.length })}
        </strong>
        {least && most && (
          <span className="text-muted">
            {` ${filled(words.spread, {
              least: differenceText(least.from, least.minor, locale),
              most: differenceText(most.from, most.minor, locale),
            })}.`}
          </span>
        )}
        {far > 0 && <span className="text-amber"> {filled(words.alone, { count: far, limit: limitPercent })}.</span>}
        {wrong > 0 && <span className="text-vermilion"> {filled(words.wrong, { count: wrong })}.</span>}
      </p>
      {known.length > 0 && (
        <details>
          <summary className="cursor-pointer text-blue">{words.diff}</summary>
          <ul className="figures max-h-40 overflow-auto py-1">
            {known.map(({ line, from, minor }) => (
              <li key={line.sku}>
                {line.sku}, {line.name}: <s className="text-muted">{typedText(from, locale)}</s> →{" "}
                {typedText(minor, locale)} <span className="text-muted">({differenceText(from, minor, locale)})</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

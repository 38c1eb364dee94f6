"use client";

import { useActionState } from "react";
import { CsvField } from "#components/admin/csv-field";
import { Cell, Row, Table } from "#components/admin/table";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { type AnsweredState, unanswered } from "#lib/kernel/form-state";
import type { Locale } from "#lib/kernel/locale";
import { typedText } from "#lib/kernel/minor-of";
import { differenceText } from "#lib/kernel/share-text";
import type { FileDifference } from "#lib/pricing/price-file";
import { filled } from "./filled.ts";
import { Notes } from "./notes.tsx";
import type { PriceAnswer } from "./sheet-line.tsx";

type Compared = FileDifference & Readonly<{ name: string; list: string; quantity: string }>;
type Action<T> = (before: AnsweredState<T>, form: FormData) => Promise<AnsweredState<T>>;
export type ImportWords = Readonly<
  Record<
    | "file"
    | "compare"
    | "found"
    | "unchanged"
    | "unknown"
    | "unreadable"
    | "nothing"
    | "sku"
    | "article"
    | "before"
    | "after"
    | "difference"
    | "more"
    | "reason"
    | "send"
    | "seeBatch",
    string
  >
>;

/** What one look takes in; the count above tells of the rest. */
const shown = 200;

/** A file is compared first; what it would change is shown, and only then asked for. */
export function ImportFile({
  compare,
  send,
  scope,
  refusals,
  locale,
  words,
}: {
  compare: Action<Compared>;
  send: Action<PriceAnswer>;
  scope: Readonly<{ list: string; quantity: string }>;
  refusals: Readonly<Record<string, string>> & Readonly<{ unknown: string }>;
  locale: Locale;
  words: ImportWords;
}) {
  const [compared, submit, pending] = useActionState(compare, unanswered);
  const code = compared.refusal?.code;
  return (
    <div className="grid gap-6 px-5 py-4">
      <form action={submit} aria-busy={pending} className="grid max-w-xl gap-3">
        <input type="hidden" name="list" value={scope.list} />
        <input type="hidden" name="quantity" value={scope.quantity} />
        <CsvField label={words.file} />
        {code && <Notice tone="error" title={refusals[code] ?? refusals.unknown} />}
        <div>
          <Button type="submit" size="sm" look={compared.answer ? "secondary" : "primary"} busy={pending}>
            {words.compare}
          </Button>
        </div>
      </form>
      {compared.answer && (
        <Differences
          key={compared.answer.name + compared.answer.changes.length}
          file={compared.answer}
          send={send}
          refusals={refusals}
          locale={locale}
          words={words}
        />
      )}
    </div>
  );
}

function Differences({
  file,
  send,
  refusals,
  locale,
  words,
}: {
  file: Compared;
  send: Action<PriceAnswer>;
  refusals: Readonly<Record<string, string>> & Readonly<{ unknown: string }>;
  locale: Locale;
  words: ImportWords;
}) {
  const [state, submit, pending] = useActionState(send, unanswered);
  const { answer, refusal } = state;
  const asked = file.changes.map(({ sku, toMinor }) =>
    file.list ? { sku, toMinor, listCode: file.list, minQuantity: Number(file.quantity) } : { sku, toMinor },
  );
  const told = [
    filled(words.found, { count: file.changes.length }),
    filled(words.unchanged, { count: file.unchanged }),
    ...(file.unknown.length > 0 ? [filled(words.unknown, { skus: file.unknown.slice(0, 10).join(", ") })] : []),
    ...(file.unreadable.length > 0
      ? [
          filled(words.unreadable, {
            lines: file.unreadable
              .slice(0, 10)
              .map(({ line, typed }) => `${line} (${typed})`)
              .join(", "),
          }),
        ]
      : []),
  ];
  return (
    <section className="grid gap-3" aria-label={file.name}>
      <ul className="figures text-sm">
        {told.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <div role="status">
        {answer && (
          <Notice tone={answer.tone} title={answer.says}>
            {answer.batchHref && (
              <a href={answer.batchHref} className="text-blue underline underline-offset-2">
                {words.seeBatch}
              </a>
            )}
          </Notice>
        )}
        {refusal && <Notice tone="error" title={refusals[refusal.code] ?? refusals.unknown} />}
      </div>
      {file.changes.length > 0 && !answer && (
        <form action={submit} aria-busy={pending} className="flex max-w-xl flex-wrap items-end gap-2">
          <input type="hidden" name="changes" value={JSON.stringify(asked)} />
          <input type="hidden" name="name" value={file.name} />
          <label className="grid min-w-56 flex-1 gap-1 text-xs text-muted">
            {words.reason}
            <input
              name="reason"
              required
              minLength={3}
              maxLength={200}
              defaultValue={state.values.reason}
              className="h-9 rounded-control border border-edge bg-paper px-2.5 text-sm text-ink max-lg:h-11"
            />
          </label>
          <Button type="submit" size="sm" busy={pending}>
            {filled(words.send, { count: file.changes.length })}
          </Button>
        </form>
      )}
      <div className="-mx-5">
        <Table
          caption={filled(words.found, { count: file.changes.length })}
          columns={[
            { name: words.sku },
            { name: words.article, hide: "phone" },
            { name: words.before, align: "right" },
            { name: words.after, align: "right" },
            { name: words.difference, align: "right" },
          ]}
        >
          {file.changes.slice(0, shown).map(({ sku, name, fromMinor, toMinor }) => {
            const row = answer?.rows[sku];
            return (
              <Row key={sku}>
                <Cell>
                  <span className="font-medium">{sku}</span>
                  {row && <Notes notes={[row]} open />}
                </Cell>
                <Cell muted hide="phone">
                  {name}
                </Cell>
                <Cell align="right" muted>
                  {fromMinor > 0 && typedText(fromMinor, locale)}
                </Cell>
                <Cell align="right">
                  <span className="font-medium">{typedText(toMinor, locale)}</span>
                </Cell>
                <Cell align="right">{fromMinor > 0 && differenceText(fromMinor, toMinor, locale)}</Cell>
              </Row>
            );
          })}
        </Table>
      </div>
      {file.changes.length > shown && (
        <p className="text-[13px] text-muted">{filled(words.more, { count: file.changes.length - shown })}</p>
      )}
    </section>
  );
}

"use client";

import { useActionState } from "react";
import { CsvField } from "#components/admin/csv-field";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { type AnsweredState, unanswered } from "#lib/kernel/form-state";
import type { ComparedForm } from "#lib/stockroom/level-file";
import type { ImportOutcome } from "#lib/stockroom/schema";
import { LevelDifferences, type LevelWords } from "./level-differences.tsx";

type Action<T> = (before: AnsweredState<T>, form: FormData) => Promise<AnsweredState<T>>;
type Refusals = Readonly<Record<string, string>> & Readonly<{ unknown: string }>;

const box = "rounded-control border border-edge bg-paper text-sm font-normal";

/** A file of levels is compared first; what it would change is shown, and only then taken. */
export function LevelFileForm({
  compare,
  apply,
  asOf,
  refusals,
  faults,
  words,
}: {
  compare: Action<ComparedForm>;
  apply: Action<ImportOutcome>;
  /** Now, as the browser's field takes it. */
  asOf: string;
  refusals: Refusals;
  faults: Readonly<Record<string, string>>;
  words: LevelWords;
}) {
  const [compared, submit, pending] = useActionState(compare, unanswered);
  const [applied, take, taking] = useActionState(apply, unanswered);
  const code = compared.refusal?.code ?? applied.refusal?.code;
  const { answer } = compared;
  return (
    <div className="grid gap-6 px-5 py-4">
      <form action={submit} aria-busy={pending} className="grid max-w-xl gap-3">
        <CsvField label={words.file} />
        <div className="grid gap-3 sm:grid-cols-2">
          <label className="grid gap-1.5 text-sm font-medium">
            {words.asOf}
            <input
              type="datetime-local"
              name="asOf"
              required
              max={asOf}
              defaultValue={compared.values.asOf ?? (answer?.typedAsOf || asOf)}
              className={`${box} h-9 px-2.5 max-lg:h-11`}
            />
          </label>
          <label className="grid gap-1.5 text-sm font-medium">
            {words.source}
            <input
              name="source"
              required
              minLength={2}
              maxLength={60}
              defaultValue={compared.values.source ?? answer?.source ?? ""}
              className={`${box} h-9 px-2.5 max-lg:h-11`}
            />
          </label>
        </div>
        {code && <Notice tone="error" title={refusals[code] ?? refusals.unknown} />}
        <div>
          <Button type="submit" size="sm" look={answer ? "secondary" : "primary"} busy={pending}>
            {words.compare}
          </Button>
        </div>
      </form>
      {answer && (
        <LevelDifferences file={answer} faults={faults} words={words}>
          <div role="status">
            {applied.answer && (
              <Notice tone="success" title={words.done.replace("{count}", String(applied.answer.changed))} />
            )}
          </div>
          {answer.changes.length > 0 && !applied.answer && (
            <form action={take} aria-busy={taking}>
              <input type="hidden" name="levels" value={JSON.stringify(answer.levels)} />
              <input type="hidden" name="source" value={answer.source} />
              <input type="hidden" name="asOf" value={answer.asOf} />
              <Button type="submit" size="sm" busy={taking}>
                {words.take.replace("{count}", String(answer.changes.length))}
              </Button>
            </form>
          )}
        </LevelDifferences>
      )}
    </div>
  );
}

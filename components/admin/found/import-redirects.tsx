"use client";

import { useActionState } from "react";
import { CsvField } from "#components/admin/csv-field";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { type AnsweredState, unanswered } from "#lib/kernel/form-state";

/** What became of a file, in words; `lines` are those that were refused. */
export type ImportedFile = Readonly<{ done: string; refused: string; lines: readonly string[] }>;

/** A file of redirects is taken line by line; what was refused is told by its line. */
export function ImportRedirects({
  action,
  words,
  refusals,
}: {
  action: (before: AnsweredState<ImportedFile>, form: FormData) => Promise<AnsweredState<ImportedFile>>;
  words: Readonly<Record<"title" | "text" | "file" | "submit", string>>;
  refusals: Readonly<Record<string, string>> & Readonly<{ unknown: string }>;
}) {
  const [state, submit, pending] = useActionState(action, unanswered);
  const code = state.refusal?.code;
  return (
    <details className="border-t border-hairline px-5 py-3">
      <summary className="cursor-pointer font-medium max-lg:min-h-11">{words.title}</summary>
      <form action={submit} aria-busy={pending} className="mt-3 grid max-w-xl gap-3">
        <p className="text-sm text-muted">{words.text}</p>
        <CsvField label={words.file} />
        {code && <Notice tone="error" title={refusals[code] ?? refusals.unknown} />}
        {state.answer && (
          <Notice tone={state.answer.lines.length > 0 ? "warning" : "success"} title={state.answer.done}>
            {state.answer.lines.length > 0 && (
              <>
                <p className="mt-1 text-sm">{state.answer.refused}</p>
                <ul className="figures mt-1 text-sm">
                  {state.answer.lines.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ul>
              </>
            )}
          </Notice>
        )}
        <div>
          <Button type="submit" size="sm" busy={pending}>
            {words.submit}
          </Button>
        </div>
      </form>
    </details>
  );
}

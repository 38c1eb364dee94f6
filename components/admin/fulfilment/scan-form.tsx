"use client";

import { useActionState, useEffect, useId, useRef } from "react";
import { Button } from "#components/ui/button";
import { Input } from "#components/ui/input";
import { Notice } from "#components/ui/notice";
import { type AnsweredState, unanswered } from "#lib/kernel/form-state";

/** What a scan found; `left` is how many more of it are wanted, where that is counted. */
export type Scanned = Readonly<{ name: string; left?: number }>;

export type ScanWords = Readonly<{
  label: string;
  submit: string;
  /** "{name} : pris, encore {left}." and the same when it was the last. */
  taken: string;
  takenAll: string;
  /** By refusal code; `{name}` and its like are the refusal's own. */
  refusals: Readonly<Record<string, string>> & Readonly<{ unknown: string }>;
}>;

/**
 * One field that a scanner types into, return included. It keeps the focus and is emptied after each scan, so that the next
 * one lands in it; the answer is said above it and to screen readers. Works without script as a form.
 */
export function ScanForm<T extends Scanned>({
  action,
  hidden,
  words,
}: {
  action: (before: AnsweredState<T>, form: FormData) => Promise<AnsweredState<T>>;
  /** What the scan belongs to, by field name. */
  hidden: Readonly<Record<string, string>>;
  words: ScanWords;
}) {
  const [state, submit, pending] = useActionState<AnsweredState<T>, FormData>(action, unanswered);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  // biome-ignore lint/correctness/useExhaustiveDependencies: every answer gives the focus back
  useEffect(() => {
    if (!pending) field.current?.focus({ preventScroll: true });
  }, [state, pending]);
  return (
    <form action={submit} className="grid gap-2" aria-busy={pending}>
      <div aria-live="assertive" className="min-h-14">
        <Said state={state} words={words} />
      </div>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <label htmlFor={id} className="font-medium">
        {words.label}
      </label>
      <div className="flex gap-2">
        <Input
          ref={field}
          id={id}
          name="code"
          autoFocus
          required
          maxLength={64}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          enterKeyHint="go"
          className="figures min-w-0 flex-1 text-lg"
        />
        <Button type="submit" look="secondary" icon="scan-barcode">
          {words.submit}
        </Button>
      </div>
    </form>
  );
}

function Said({ state, words }: { state: AnsweredState<Scanned>; words: ScanWords }) {
  const { refusal, answer } = state;
  if (refusal)
    return <Notice tone="error" title={filled(words.refusals[refusal.code] ?? words.refusals.unknown, refusal)} />;
  if (!answer) return null;
  return <Notice tone="success" title={filled(answer.left === 0 ? words.takenAll : words.taken, answer)} />;
}

const filled = (sentence: string, values: object): string =>
  Object.entries(values).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), sentence);

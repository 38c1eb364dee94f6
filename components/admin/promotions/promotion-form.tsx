"use client";

import { type ReactNode, useActionState, useEffect, useRef } from "react";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { type FormState, untouched } from "#lib/kernel/form-state";
import { type Typed, textAt } from "#lib/promotions/typed";
import { ClausesPart } from "./clauses-part.tsx";
import { FormScope } from "./form-scope.tsx";
import type { FormView, Insight, PromotionFormWords, Redrawn } from "./form-view.tsx";
import { InsightPanels } from "./insight-panels.tsx";
import { TermsPart } from "./terms-part.tsx";
import { TrialPane } from "./trial-pane.tsx";
import { useLive } from "./use-live.ts";

type Props = Readonly<{
  view: FormView;
  typed: Typed;
  insight: Insight;
  action: (before: FormState, form: FormData) => Promise<FormState>;
  readOnly: boolean;
  /** What is known beforehand of it, under what the form says itself. */
  outlook?: ReactNode;
}>;

const redrawn = ({ refusal }: FormState): Redrawn | null =>
  refusal && "typed" in refusal && "insight" in refusal ? (refusal as Redrawn) : null;

/**
 * A promotion in sentences. Every button of it sends the form: to add a clause, to see, to keep, to publish; what comes
 * back is the form as it then is, so that it works without script and nothing typed is lost; none is taken on the way.
 */
export function PromotionForm({ view, typed: atFirst, insight: firstInsight, action, readOnly, outlook }: Props) {
  const [state, submit, pending] = useActionState(action, untouched);
  const back = redrawn(state);
  const typed = back?.typed ?? atFirst;
  const form = useRef<HTMLFormElement>(null);
  const { insight, now, busy, look } = useLive(form, { typed, insight: back?.insight ?? firstInsight });
  const { words } = view;
  const told = state.refusal && state.refusal.code !== "drawn" ? state.refusal.code : null;

  useEffect(() => {
    if (!told) return;
    const wrong =
      form.current?.querySelector<HTMLElement>("[aria-invalid=true]") ??
      form.current?.querySelector<HTMLElement>("[data-refusal]");
    wrong?.scrollIntoView({ block: "center" });
    (wrong?.matches("fieldset") ? wrong.querySelector<HTMLElement>("input, summary") : wrong)?.focus();
  }, [told]);

  const focus = back?.focus ?? null;
  useEffect(() => {
    if (focus) form.current?.querySelector<HTMLElement>(`[name^="${focus}"]:not([type=hidden])`)?.focus();
  }, [focus]);

  return (
    <form
      ref={form}
      action={submit}
      onInput={look}
      noValidate
      aria-busy={pending}
      className="lg:grid lg:min-h-0 lg:flex-1 lg:grid-cols-[minmax(0,1fr)_340px]"
    >
      <FormScope value={{ view, typed, now, problems: state.fields, names: insight.names, focus }}>
        <fieldset
          key={back?.stamp ?? "first"}
          disabled={readOnly || pending}
          className="flex min-w-0 flex-col lg:min-h-0"
        >
          <button type="submit" name="intent" value="look" tabIndex={-1} aria-hidden className="sr-only" />
          {["id", "version"].map((name) => (
            <input key={name} type="hidden" name={name} value={textAt(typed, name)} />
          ))}
          <div className="min-h-0 flex-1 lg:overflow-auto">
            {told && (
              <div tabIndex={-1} data-refusal className="px-5 pt-3">
                <Notice
                  tone="error"
                  title={Object.entries(words.refusals).find(([code]) => code === told)?.[1] ?? words.refusals.unknown}
                />
              </div>
            )}
            {insight.warnings.map((warning) => (
              <Notice key={warning} tone="warning" title={warning} className="mx-5 mt-3" />
            ))}
            <ClausesPart />
            <TermsPart />
            <InsightPanels insight={insight} />
            {outlook}
          </div>
          {!readOnly && <Ending insight={insight} words={words} pending={pending} />}
        </fieldset>
        <aside
          aria-label={words.trial}
          className="min-h-0 border-hairline bg-wash max-lg:border-t lg:overflow-y-auto lg:border-l"
        >
          <TrialPane key={back?.stamp ?? "first"} insight={insight} busy={busy} />
        </aside>
      </FormScope>
    </form>
  );
}

/** What the author may do alone, and the two ways to end. */
function Ending({
  insight: { limits, second, planned },
  words,
  pending,
}: {
  insight: Insight;
  words: PromotionFormWords;
  pending: boolean;
}) {
  return (
    <div className="flex shrink-0 flex-wrap items-center gap-3 border-t border-edge bg-wash px-5 py-2 max-lg:sticky max-lg:bottom-0">
      <p className="min-w-0 flex-1 basis-60 text-muted">{limits}</p>
      <span className="flex flex-wrap gap-1.5">
        <Button type="submit" name="intent" value="save" look="secondary" size="sm" busy={pending}>
          {words.save}
        </Button>
        <Button type="submit" name="intent" value="publish" size="sm" busy={pending}>
          {second === "somebody" ? words.ask : second ? words.later : planned ? words.schedule : words.publish}
        </Button>
      </span>
    </div>
  );
}

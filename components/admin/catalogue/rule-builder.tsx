"use client";

import { useEffect, useRef, useState } from "react";
import { RowPicture } from "#components/admin/row-picture";
import { Button } from "#components/ui/button";
import { conditionOf, type DraftCondition, emptyCondition } from "#lib/catalogue/rule-draft";
import { RuleConditionRow, type RuleOptions, type RuleWords } from "./rule-condition.tsx";

const most = 50;
const pause = 350;

export type RuleDraft = Readonly<{ match: "all" | "any"; conditions: readonly DraftCondition[] }>;

/** What a rule brings at this moment, in words, and the first of it. */
export type RuleTrial = Readonly<{
  sentence: string;
  items: readonly Readonly<{ id: string; name: string; price: string; picture: string | null }>[];
}>;

type BuilderWords = RuleWords &
  Readonly<Record<"match" | "all" | "any" | "add" | "none" | "counting" | "failed" | "tooMany", string>>;

/**
 * Conditions that come and go, sent with their form as JSON under `rule` ("" for none). How much they bring is asked anew
 * shortly after each change; the latest answer alone is shown.
 */
export function RuleBuilder({
  rule,
  trial: first,
  options,
  words,
}: {
  rule: RuleDraft;
  trial: RuleTrial | null;
  options: RuleOptions;
  words: BuilderWords;
}) {
  const [match, setMatch] = useState(rule.match);
  const [rows, setRows] = useState(() => rule.conditions.map((condition, id) => ({ id, condition })));
  const conditions = rows.map(({ condition }) => conditionOf(condition));
  const sent = rows.length === 0 ? "" : JSON.stringify({ match, conditions });
  const { trial, busy, failed } = useTrial(sent, first);
  const add = () =>
    setRows((all) => [
      ...all,
      { id: Math.max(-1, ...all.map(({ id }) => id)) + 1, condition: emptyCondition("brand") },
    ]);
  return (
    <div className="grid grid-cols-1 gap-4">
      <input type="hidden" name="rule" value={sent} />
      {rows.length > 1 && (
        <label className="flex flex-wrap items-center gap-2 text-sm">
          {words.match}
          <select
            value={match}
            onChange={({ target }) => setMatch(target.value === "any" ? "any" : "all")}
            className="h-9 rounded-control border border-edge bg-paper px-2 font-medium max-lg:h-11"
          >
            <option value="all">{words.all}</option>
            <option value="any">{words.any}</option>
          </select>
        </label>
      )}
      {rows.length === 0 && <p className="text-sm text-muted">{words.none}</p>}
      <ol className="grid grid-cols-1 gap-2">
        {rows.map(({ id, condition }, place) => (
          <RuleConditionRow
            key={id}
            number={place + 1}
            condition={condition}
            options={options}
            words={words}
            put={(next) => setRows((all) => all.map((row) => (row.id === id ? { id, condition: next } : row)))}
            remove={() => setRows((all) => all.filter((row) => row.id !== id))}
          />
        ))}
      </ol>
      <div className="flex flex-wrap items-center gap-3">
        <Button type="button" look="secondary" size="sm" icon="plus" onClick={add} disabled={rows.length >= most}>
          {words.add}
        </Button>
        {rows.length >= most && <span className="text-sm text-muted">{words.tooMany}</span>}
      </div>
      {rows.length > 0 && (
        <section aria-busy={busy} className="grid grid-cols-1 gap-3 rounded-card bg-wash p-4">
          <p role="status" className="text-sm font-medium">
            {busy ? words.counting : failed ? words.failed : trial?.sentence}
          </p>
          {trial && trial.items.length > 0 && (
            <ul className="grid gap-x-4 gap-y-2 sm:grid-cols-2 xl:grid-cols-3">
              {trial.items.map((item) => (
                <li key={item.id} className="flex min-w-0 items-center gap-2 text-[13px]">
                  <RowPicture file={item.picture} size={36} />
                  <span className="min-w-0 flex-1 truncate">{item.name}</span>
                  <span className="figures text-muted">{item.price}</span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </div>
  );
}

function useTrial(sent: string, first: RuleTrial | null) {
  const [answer, setAnswer] = useState({ of: sent, trial: first, failed: false });
  const asked = useRef(sent);
  useEffect(() => {
    if (asked.current === sent) return;
    const waiting = setTimeout(async () => {
      asked.current = sent;
      const reply =
        sent === "" ? null : await fetch("/admin/categories/rule", { method: "POST", body: sent }).catch(() => null);
      const trial: RuleTrial | null = reply?.ok ? await reply.json() : null;
      if (asked.current === sent) setAnswer({ of: sent, trial, failed: sent !== "" && trial === null });
    }, pause);
    return () => clearTimeout(waiting);
  }, [sent]);
  return { trial: answer.trial, busy: answer.of !== sent, failed: answer.failed };
}

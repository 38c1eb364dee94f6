"use client";

import { useEffect, useRef, useState } from "react";
import { ActionField, useForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { controlClasses } from "#components/ui/input";
import { type MacroChoice, MacroList } from "./macro-list.tsx";
import { useSeat } from "./use-seat.ts";

export type ComposerWords = Readonly<
  Record<
    | "label"
    | "hint"
    | "macros"
    | "macrosTitle"
    | "fits"
    | "draft"
    | "draftText"
    | "alsoDoes"
    | "alone"
    | "others"
    | "types"
    | "send"
    | "sendWait"
    | "sendReturn"
    | "password"
    | "passwordHint",
    string
  >
>;

type Props = Readonly<{
  caseId: string;
  /** What this person had typed before and not sent; or what the facts of the case suggest, which says so. */
  draft: string;
  isComposed: boolean;
  macros: readonly MacroChoice[];
  words: ComposerWords;
}>;

/**
 * Where an answer is written. ";" at the beginning of a line, or the button, shows the macros; one that is taken stands
 * in the text to be read again, with what it will do beside it. What is typed is kept, and colleagues see that it is typed.
 */
export function Composer({ caseId, draft, isComposed, macros, words }: Props) {
  const { state, pending } = useForm();
  const [text, setText] = useState(draft);
  const [untouched, setUntouched] = useState(isComposed);
  const [macro, setMacro] = useState<MacroChoice | null>(null);
  const [choosing, setChoosing] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const sends = useRef<HTMLButtonElement>(null);
  const others = useSeat(caseId, text, untouched);

  useEffect(() => {
    if (!state.done) return;
    setText("");
    setMacro(null);
    setUntouched(false);
  }, [state]);

  const type = (typed: string) => {
    setUntouched(false);
    if (/(^|\n);$/.test(typed) && typed.length > text.length) {
      setChoosing(true);
      return setText(typed.slice(0, -1));
    }
    setText(typed);
  };
  const take = (one: MacroChoice) => {
    setText(one.text);
    setMacro(one);
    setUntouched(false);
    setChoosing(false);
    area.current?.focus();
  };
  const sendsByKey = (event: React.KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
    event.preventDefault();
    area.current?.form?.requestSubmit(sends.current);
  };
  const typing = others.filter(({ types }) => types);
  const names = (typing.length > 0 ? typing : others).map(({ name }) => name).join(", ");
  const said = typing.length > 0 ? words.types : others.length > 0 ? words.others : words.alone;
  return (
    <>
      <div className="relative mb-2 flex items-center gap-2 text-[13px]">
        <span className="font-medium">{words.label}</span>
        <span className="truncate text-muted max-sm:hidden">{words.hint}</span>
        <button
          type="button"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
          className="ml-auto flex items-center gap-1.5 text-muted hover:text-ink max-lg:min-h-11"
        >
          <kbd className="grid h-[18px] min-w-[18px] place-items-center rounded-[4px] border border-hairline px-1 text-[11px]">
            ;
          </kbd>
          {words.macros}
        </button>
        {choosing && (
          <MacroList
            macros={macros}
            title={words.macrosTitle}
            fits={words.fits}
            take={take}
            close={() => {
              setChoosing(false);
              area.current?.focus();
            }}
          />
        )}
      </div>
      <div className="rounded-card border border-edge focus-within:border-blue">
        {untouched && text && (
          <p className="border-b border-hairline px-3 py-1.5 text-[13px] text-muted">
            <span className="font-semibold text-amber">{words.draft}</span>. {words.draftText}
          </p>
        )}
        <textarea
          ref={area}
          name="text"
          rows={7}
          maxLength={8000}
          aria-label={words.label}
          aria-invalid={state.fields.text ? true : undefined}
          value={text}
          onChange={(event) => type(event.target.value)}
          onKeyDown={sendsByKey}
          className={`${controlClasses} block border-0! px-3 py-2.5 text-sm! outline-none!`}
        />
        {macro && macro.acts.length > 0 && (
          <fieldset className="border-t border-hairline px-3 py-2 text-[13px]">
            <legend className="float-left mb-1 w-full text-xs text-muted">{words.alsoDoes}</legend>
            {macro.acts.map(({ said, value }) => (
              <label key={value} className="flex items-center gap-2 max-lg:min-h-11">
                <input type="checkbox" name="acts[]" value={value} defaultChecked className="accent-blue" />
                {said}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {macro && macro.acts.length > 0 && /password/.test(state.refusal?.code ?? "") && (
        <ActionField
          name="ownPassword"
          type="password"
          label={words.password}
          hint={words.passwordHint}
          autoComplete="current-password"
          className="mt-2"
        />
      )}
      {macro && <input type="hidden" name="macro" value={macro.code} />}
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <span aria-live="polite" className={`text-xs ${others.length > 0 ? "font-semibold text-amber" : "text-muted"}`}>
          {said.replace("{names}", names)}
        </span>
        <span className="ml-auto flex flex-wrap gap-2">
          <Button ref={sends} name="next" value="close" size="sm" busy={pending} className="order-last">
            {words.send}
          </Button>
          <Button name="next" value="return" look="secondary" size="sm">
            {words.sendReturn}
          </Button>
          <Button name="next" value="wait" look="secondary" size="sm">
            {words.sendWait}
          </Button>
        </span>
      </div>
    </>
  );
}

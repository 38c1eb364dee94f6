"use client";

import type { ReactNode } from "react";
import { rowsAt, rowsName } from "#lib/promotions/typed";
import { ClauseFields } from "./clause-fields.tsx";
import { IntentButton, SelectControl, TextControl } from "./controls.tsx";
import { useFormScope } from "./form-scope.tsx";

/** Name, then "Si … alors …": what opens the promotion and what it gives. */
export function ClausesPart() {
  const { view, words, typed, text } = useFormScope();
  const count = rowsAt(typed, "conditions");
  const benefit = view.benefits[text("benefit.drawn")];
  const kinds = (all: FormKinds) => Object.entries(all).map(([value, { title }]) => ({ value, label: title }));
  return (
    <>
      <div className="flex flex-wrap gap-3 px-5 py-3">
        <TextControl name="nameFr" label={words.name} maxLength={120} className="min-w-60 flex-1" />
        <TextControl
          name="nameEn"
          label={`${words.nameEn} (${words.optional})`}
          maxLength={120}
          className="min-w-60 flex-1"
        />
      </div>
      <input type="hidden" name={rowsName("conditions")} value={count} />
      {count === 0 && (
        <Part word={words.ifWord}>
          <p className="pt-1.5 text-muted">{words.always}</p>
        </Part>
      )}
      {Array.from({ length: count }, (_, i) => {
        const name = `conditions.${i}`;
        const kind = view.conditions[text(`${name}.drawn`)];
        return (
          <Part
            // biome-ignore lint/suspicious/noArrayIndexKey: a clause is its place, and the form is drawn anew when one goes
            key={i}
            word={i === 0 ? words.ifWord : words.and}
            end={
              <IntentButton
                intent={`remove-row conditions ${i}`}
                icon="x"
                label={`${words.remove} : ${kind?.title ?? ""}`}
              />
            }
          >
            <input type="hidden" name={`${name}.kind`} value={text(`${name}.kind`)} />
            <input type="hidden" name={`${name}.drawn`} value={text(`${name}.kind`)} />
            <p className="basis-full font-medium">{kind?.title}</p>
            {kind && <ClauseFields name={`${name}.settings`} fields={kind.fields} />}
          </Part>
        );
      })}
      <div className="flex flex-wrap items-end gap-3 border-t border-hairline px-5 py-2.5 lg:pl-[104px]">
        <SelectControl
          name="newCondition"
          label={words.newCondition}
          options={kinds(view.conditions)}
          className="w-80 max-w-full"
        />
        <IntentButton intent="add-condition" icon="plus">
          {words.addCondition}
        </IntentButton>
      </div>
      <Part word={words.thenWord}>
        <input type="hidden" name="benefit.drawn" value={text("benefit.drawn")} />
        <SelectControl
          name="benefit.kind"
          label={words.benefit}
          options={kinds(view.benefits)}
          redraws
          className="w-80 max-w-full"
        />
        <span className="pt-5">
          <IntentButton intent="look" icon="refresh-cw">
            {words.change}
          </IntentButton>
        </span>
        <SelectControl
          name="lane"
          label={words.lane}
          options={view.lists.lanes.filter(({ value }) => benefit?.lanes.includes(value))}
          className="w-48"
        />
        <span className="basis-full" />
        {benefit && <ClauseFields name="benefit.settings" fields={benefit.fields} />}
      </Part>
    </>
  );
}

type FormKinds = Readonly<Record<string, Readonly<{ title: string }>>>;

/** One line of the sentence, with its word on the left. */
export const Part = ({ word, end, children }: { word: string; end?: ReactNode; children: ReactNode }) => (
  <section
    aria-label={word}
    className="grid gap-x-3 border-t border-hairline px-5 py-2.5 lg:grid-cols-[72px_minmax(0,1fr)_auto]"
  >
    <h2 className="pt-1.5 text-sm font-semibold">{word}</h2>
    <div className="flex min-w-0 flex-wrap items-start gap-3">{children}</div>
    {end && <div>{end}</div>}
  </section>
);

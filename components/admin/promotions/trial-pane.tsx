"use client";

import { RowPicture } from "../row-picture";
import { ArticlePicker } from "./article-picker.tsx";
import { IntentButton, SelectControl, TextControl } from "./controls.tsx";
import { useFormScope } from "./form-scope.tsx";
import type { BasketInsight, Insight } from "./form-view.tsx";
import { RowsControl } from "./rows-control.tsx";

/** A basket of one's choice, priced by the shop's own engine with the draft in force. */
export function TrialPane({ insight, busy }: { insight: Insight; busy: boolean }) {
  const { words } = useFormScope();
  const { basket, sentence } = insight;
  return (
    <div aria-busy={busy}>
      <div className="flex h-11 items-center gap-2 border-b border-hairline bg-paper px-4">
        <h2 className="text-base">{words.trial}</h2>
        <span role="status" className="ml-auto text-xs text-muted">
          {busy && words.working}
        </span>
      </div>
      <div className={`grid gap-4 p-4 ${busy ? "opacity-60" : ""}`}>
        {basket ? <Basket basket={basket} /> : <p className="text-muted">{words.trialNone}</p>}
        {sentence && (
          <section aria-labelledby="reads">
            <h3 id="reads" className="text-sm">
              {words.reads}
            </h3>
            <p className="mt-1.5 rounded-control border border-hairline bg-paper px-3 py-2 text-[13px]">{sentence}</p>
          </section>
        )}
        {basket && <Pairs id="neighbours" title={words.neighbours} rows={basket.neighbours} />}
        {basket && basket.verdicts.length > 0 && <Pairs id="verdicts" title={words.verdicts} rows={basket.verdicts} />}
        <TrialForm />
      </div>
    </div>
  );
}

function Basket({ basket }: { basket: BasketInsight }) {
  const { words } = useFormScope();
  return (
    <div>
      <div className="rounded-card border border-hairline bg-paper px-4 pt-1 pb-3">
        <ul className="text-[13px]">
          {basket.lines.map((line) => (
            <li key={line.sku} className="flex items-center gap-2.5 border-hairline py-1.5 not-first:border-t">
              {line.picture && <RowPicture file={line.picture} size={36} />}
              <span className="min-w-0">
                <span className="block leading-[18px]">{line.name}</span>
                <span className="figures block text-xs text-muted">{line.detail}</span>
              </span>
              <span className="figures ml-auto text-right whitespace-nowrap">
                <span className="block leading-[18px]">{line.total}</span>
                {line.off && <span className="block text-xs text-vermilion">{line.off}</span>}
              </span>
            </li>
          ))}
        </ul>
        <dl className="figures mt-1 grid grid-cols-[1fr_auto] gap-y-1 border-t border-hairline pt-2.5 text-[13px]">
          {basket.sums.map(({ name, amount, off }) => (
            <div key={name} className="contents">
              <dt>{name}</dt>
              <dd className={`text-right ${off ? "text-vermilion" : ""}`}>{amount}</dd>
            </div>
          ))}
        </dl>
        <p className="figures mt-2 flex items-center justify-between border-t border-hairline pt-2.5">
          <span className="font-medium">{words.total}</span>
          <span className="tag tag-small py-0.5 pr-2.5 pl-6 text-base font-semibold whitespace-nowrap">
            {basket.total}
          </span>
        </p>
      </div>
      {basket.notes.map((note) => (
        <p key={note} className="mt-2 text-[13px]">
          {note}
        </p>
      ))}
      {basket.margin && <p className="figures mt-2 text-[13px] text-muted">{basket.margin}</p>}
    </div>
  );
}

function Pairs({ id, title, rows }: { id: string; title: string; rows: BasketInsight["neighbours"] }) {
  return (
    <section aria-labelledby={id}>
      <h3 id={id} className="text-sm">
        {title}
      </h3>
      <ul className="mt-1 text-[13px]">
        {rows.map(({ name, text, off }) => (
          <li key={name} className="flex justify-between gap-3 border-t border-hairline py-1.5">
            <span>{name}</span>
            <span className={`figures text-right ${off ? "text-vermilion" : "text-muted"}`}>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function TrialForm() {
  const { view, words, text } = useFormScope();
  return (
    <details className="border-t border-hairline pt-3">
      <summary className="flex min-h-8 cursor-pointer items-center text-[13px] text-blue max-lg:min-h-11">
        {words.trialChange}
      </summary>
      <div className="mt-2 grid gap-3">
        <RowsControl name="try">
          {(row) => (
            <>
              <ArticlePicker
                name={`${row}.sku`}
                label={words.trialArticle}
                value={text(`${row}.sku`)}
                className="min-w-0 flex-1"
              />
              <TextControl
                name={`${row}.quantity`}
                label={words.trialQuantity}
                inputMode="numeric"
                maxLength={3}
                className="w-16"
              />
            </>
          )}
        </RowsControl>
        <p className="flex flex-wrap gap-x-4">
          <IntentButton intent="add-row try" icon="plus">
            {words.trialAdd}
          </IntentButton>
          <IntentButton intent="sample" icon="refresh-cw">
            {words.trialSample}
          </IntentButton>
        </p>
        <TextControl name="try-code" label={words.trialCode} maxLength={40} />
        <SelectControl
          name="try-group"
          label={words.trialGroup}
          empty={words.trialNobody}
          options={[{ value: "*first", label: words.trialFirst }, ...view.lists.groups]}
        />
        <SelectControl
          name="try-method"
          label={words.trialDelivery}
          options={[...view.lists.methods, { value: "pickup", label: words.trialPickup }]}
        />
        <TextControl name="try-at" label={words.trialAt} type="datetime-local" />
      </div>
    </details>
  );
}

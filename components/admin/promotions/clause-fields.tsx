"use client";

import { rowsAt } from "#lib/promotions/typed";
import { ArticlePicker } from "./article-picker.tsx";
import { CheckControl, IntentButton, SelectControl, TextControl } from "./controls.tsx";
import { useFormScope } from "./form-scope.tsx";
import type { Choice, FieldView } from "./form-view.tsx";
import { KeysControl } from "./keys-control.tsx";
import { RowsControl } from "./rows-control.tsx";
import { SelectionControl } from "./selection-control.tsx";

/** The settings of a condition or a benefit, each asked for as its schema says. */
export const ClauseFields = ({ name, fields }: { name: string; fields: readonly FieldView[] }) =>
  fields.map((field) => <ClauseField key={field.key} name={`${name}.${field.key}`} field={field} />);

function ClauseField({ name, field }: { name: string; field: FieldView }) {
  const { view, words, text } = useFormScope();
  const label = field.optional ? `${field.label} (${words.optional})` : field.label;
  switch (field.input) {
    case "money":
      return <TextControl name={name} label={label} inputMode="decimal" maxLength={12} suffix="€" className="w-32" />;
    case "percent":
      return <TextControl name={name} label={label} inputMode="decimal" maxLength={6} suffix="%" className="w-28" />;
    case "quantity":
      return <TextControl name={name} label={label} inputMode="numeric" maxLength={5} className="w-24" />;
    case "time":
      return <TextControl name={name} label={label} type="time" className="w-32" />;
    case "sku":
      return <ArticlePicker name={name} label={label} value={text(name)} className="w-72 max-w-full" />;
    case "choice":
      return <SelectControl name={name} label={label} options={field.options} className="w-56" />;
    case "choices":
      return <KeysControl name={name} label={label} options={field.options} open />;
    case "yes":
      return (
        <div className="self-end">
          <CheckControl name={name} checked={text(name) !== ""}>
            {label}
          </CheckControl>
        </div>
      );
    case "articles":
      return <SelectionControl name={name} label={label} fields={field.fields} optional={field.optional} />;
    case "rows":
      return <Rows name={name} label={label} fields={field.fields} />;
    default:
      return <KeysControl name={name} label={label} options={listFor(field.input, view.lists)} />;
  }
}

const listFor = (input: FieldView["input"], lists: Readonly<Record<string, readonly Choice[]>>) => lists[input] ?? [];

function Rows({ name, label, fields }: { name: string; label: string; fields: readonly FieldView[] }) {
  const { typed, words, problem } = useFormScope();
  const wrong = rowsAt(typed, name) === 0 ? problem(name) : null;
  return (
    <fieldset className="grid basis-full gap-2">
      <legend className="mb-1 text-xs text-muted">{label}</legend>
      <RowsControl name={name}>{(row) => <ClauseFields name={row} fields={fields} />}</RowsControl>
      {wrong && <p className="text-xs font-medium text-vermilion">{wrong}</p>}
      <p>
        <IntentButton intent={`add-row ${name}`} icon="plus">
          {words.addRow}
        </IntentButton>
      </p>
    </fieldset>
  );
}

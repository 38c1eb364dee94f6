"use client";

import { ArticlePicker } from "./article-picker.tsx";
import { CheckControl, IntentButton } from "./controls.tsx";
import { useFormScope } from "./form-scope.tsx";
import type { FieldView } from "./form-view.tsx";
import { KeysControl } from "./keys-control.tsx";

/** Which articles: all of them until something is chosen; what is chosen is said on the fold. */
export function SelectionControl({
  name,
  label,
  fields,
  optional,
}: {
  name: string;
  label: string;
  fields: readonly FieldView[];
  optional: boolean;
}) {
  const { view, names, list, text, nowList, nowText, words, problem, focus } = useFormScope();
  const labelOf = (input: FieldView["input"], key: string) =>
    (input === "skus" ? names[key] : listOf(input, view.lists).find(({ value }) => value === key)?.label) ?? key;
  const said = fields.flatMap((field) => {
    const at = `${name}.${field.key}`;
    if (field.input === "yes") return nowText(at) ? field.label.toLowerCase() : [];
    const keys = nowList(at).map((key) => labelOf(field.input, key));
    if (keys.length === 0) return [];
    return field.key.startsWith("except") ? `${field.label.toLowerCase()} ${keys.join(", ")}` : keys.join(", ");
  });
  const wrong = problem(name);
  return (
    <fieldset className="min-w-0 basis-full sm:basis-auto">
      <legend className="mb-1 text-xs text-muted">{label}</legend>
      <details
        className="rounded-control border border-edge open:w-full"
        open={wrong !== null || focus?.startsWith(name)}
      >
        <summary className="flex min-h-9 cursor-pointer items-center px-2.5 text-sm text-blue max-lg:min-h-11">
          {said.length > 0 ? said.join(", ") : optional ? words.noItems : words.allItems}
        </summary>
        <div className="grid max-h-96 gap-3 overflow-auto border-t border-hairline p-3">
          {fields.map((field) => {
            const at = `${name}.${field.key}`;
            if (field.input === "yes")
              return (
                <CheckControl key={field.key} name={at} checked={text(at) !== ""}>
                  {field.label}
                </CheckControl>
              );
            if (field.input !== "skus")
              return (
                <KeysControl key={field.key} name={at} label={field.label} options={listOf(field.input, view.lists)} />
              );
            return (
              <fieldset key={field.key} className="min-w-0">
                <legend className="mb-1 text-xs text-muted">{field.label}</legend>
                {list(at).map((sku) => (
                  <CheckControl key={sku} name={`${at}[]`} value={sku} checked>
                    {names[sku] ? `${names[sku]}, ${sku}` : sku}
                  </CheckControl>
                ))}
                <div className="flex items-end gap-3">
                  <ArticlePicker name={`${at}[]`} label={words.reference} value="" className="min-w-0 flex-1" />
                  <IntentButton intent={`look ${at}`} icon="plus">
                    {words.addReference}
                  </IntentButton>
                </div>
              </fieldset>
            );
          })}
        </div>
      </details>
      {wrong && <p className="mt-1 text-xs font-medium text-vermilion">{wrong}</p>}
    </fieldset>
  );
}

const listOf = (
  input: FieldView["input"],
  lists: Readonly<Record<string, readonly { value: string; label: string }[]>>,
) => lists[input] ?? [];

"use client";

import { CheckControl } from "./controls.tsx";
import { useFormScope } from "./form-scope.tsx";
import type { Choice } from "./form-view.tsx";

/** Several of a list: boxes to tick, folded away under what is chosen unless they are few. */
export function KeysControl({
  name,
  label,
  options,
  open,
}: {
  name: string;
  label: string;
  options: readonly Choice[];
  open?: boolean;
}) {
  const { list, nowList, words, problem } = useFormScope();
  const chosen = list(name);
  const wrong = problem(name);
  const named = options.filter(({ value }) => nowList(name).includes(value)).map((option) => option.label);
  const boxes = (
    <div className={open ? "flex flex-wrap gap-x-4" : "gap-x-4 p-2 sm:columns-2"}>
      {options.map(({ value, label: words_, depth }) => (
        <div key={value} className={depth ? "break-inside-avoid pl-5" : "break-inside-avoid"}>
          <CheckControl name={`${name}[]`} value={value} checked={chosen.includes(value)}>
            {words_}
          </CheckControl>
        </div>
      ))}
    </div>
  );
  return (
    <fieldset className="min-w-0" aria-invalid={wrong ? true : undefined}>
      <legend className="mb-1 text-xs text-muted">{label}</legend>
      {open ? (
        boxes
      ) : (
        <details className="rounded-control border border-edge">
          <summary className="flex min-h-9 cursor-pointer items-center px-2.5 text-sm text-blue max-lg:min-h-11">
            {named.length > 0 ? named.join(", ") : words.noItems}
          </summary>
          {boxes}
        </details>
      )}
      {wrong && <p className="mt-1 text-xs font-medium text-vermilion">{wrong}</p>}
    </fieldset>
  );
}

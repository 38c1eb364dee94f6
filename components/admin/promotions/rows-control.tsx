"use client";

import type { ReactNode } from "react";
import { rowsAt, rowsName } from "#lib/promotions/typed";
import { IntentButton } from "./controls.tsx";
import { useFormScope } from "./form-scope.tsx";

/** Rows of a form that come and go, each with its way out; `children` draws the row of this name. */
export function RowsControl({ name, children }: { name: string; children: (row: string) => ReactNode }) {
  const { typed, words } = useFormScope();
  const count = rowsAt(typed, name);
  return (
    <>
      <input type="hidden" name={rowsName(name)} value={count} />
      {Array.from({ length: count }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place, and the form is drawn anew when one goes
        <div key={i} className="flex flex-wrap items-start gap-2">
          {children(`${name}.${i}`)}
          <span className="pt-5">
            <IntentButton intent={`remove-row ${name} ${i}`} icon="x" label={`${words.remove} ${i + 1}`} />
          </span>
        </div>
      ))}
    </>
  );
}

"use client";

import { Cell, Row, Table } from "#components/admin/table";
import { ActionForm, useForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Input } from "#components/ui/input";
import type { FormState } from "#lib/kernel/form-state";
import { SavedNote } from "../saved-note.tsx";

type CategoryRow = Readonly<{
  id: string;
  name: string;
  depth: number;
  own: number | null;
  /** "as above: 594" */
  inherited: string | null;
  label: string;
}>;

/** The number of each category in one form: typed once for a department, handed down, and corrected where it differs. */
export function CategoryNumbers({
  rows,
  action,
  refusals,
  words,
}: {
  rows: readonly CategoryRow[];
  action: (before: FormState, form: FormData) => Promise<FormState>;
  refusals: Readonly<Record<string, string>> & Readonly<{ unknown: string }>;
  words: Readonly<Record<"name" | "number" | "wrong" | "save" | "saved", string>>;
}) {
  return (
    <ActionForm action={action} refusals={{ ...refusals, invalid: words.wrong }} problems={{}}>
      <Table caption={words.name} columns={[{ name: words.name }, { name: words.number }]}>
        {rows.map((row, index) => (
          <Row key={row.id}>
            <Cell>
              <span
                className={row.depth === 0 ? "block font-medium" : "block"}
                style={{ paddingLeft: `${row.depth * 20}px` }}
              >
                {row.name}
              </span>
            </Cell>
            <Cell>
              <NumberOf row={row} name={`categories.${index}`} />
            </Cell>
          </Row>
        ))}
      </Table>
      <p className="flex items-center gap-4 px-5 pt-4">
        <Button size="sm">{words.save}</Button>
        <SavedNote words={words.saved} />
      </p>
    </ActionForm>
  );
}

function NumberOf({ row: { id, own, inherited, label }, name }: { row: CategoryRow; name: string }) {
  const { state } = useForm();
  const field = `${name}.googleId`;
  const typed = state.values[field] ?? own?.toString() ?? "";
  return (
    <>
      <input type="hidden" name={`${name}.categoryId`} value={id} />
      <Input
        key={typed}
        name={field}
        defaultValue={typed}
        aria-label={label}
        aria-invalid={state.fields[field] ? true : undefined}
        placeholder={inherited ?? ""}
        inputMode="numeric"
        maxLength={7}
        className="h-8! w-48! px-2! text-[13px]! max-lg:h-11!"
      />
    </>
  );
}

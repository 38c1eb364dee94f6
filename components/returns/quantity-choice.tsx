"use client";

import { useForm } from "#components/ui/action-form";
import { Select } from "#components/ui/select";

/** How many units of a line: none, or one to as many as are left; kept when the form is refused. */
export function QuantityChoice({
  lineId,
  label,
  none,
  most,
  initial = 0,
}: {
  lineId: string;
  label: string;
  /** The word for none. */
  none: string;
  most: number;
  initial?: number;
}) {
  const name = `quantity:${lineId}`;
  const chosen = useForm().state.values[name] ?? String(Math.min(initial, most));
  return (
    <Select key={chosen} name={name} defaultValue={chosen} aria-label={label} className="min-w-36">
      {Array.from({ length: most + 1 }, (_, units) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the number is the choice
        <option key={units} value={units}>
          {units === 0 ? none : units}
        </option>
      ))}
    </Select>
  );
}

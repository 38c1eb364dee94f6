"use client";

import { useState } from "react";
import { useShopper } from "#components/shells/shopper";
import { Select } from "#components/ui/select";

/** Which store keeps it: the visitor's own when it has some. */
export function StoreChoice({
  stores,
  label,
}: {
  stores: readonly Readonly<{ code: string; text: string }>[];
  label: string;
}) {
  const mine = useShopper()?.store?.code;
  const [chosen, setChosen] = useState<string | null>(null);
  const preset = stores.find(({ code }) => code === mine)?.code ?? stores[0]?.code ?? "";
  return (
    <div className="w-full">
      <label htmlFor="store" className="text-sm font-semibold">
        {label}
      </label>
      <Select
        id="store"
        name="store"
        value={chosen ?? preset}
        onChange={(event) => setChosen(event.target.value)}
        className="mt-1.5"
      >
        {stores.map(({ code, text }) => (
          <option key={code} value={code}>
            {text}
          </option>
        ))}
      </Select>
    </div>
  );
}

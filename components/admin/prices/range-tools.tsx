"use client";

import { useState } from "react";
import { minorOf } from "#lib/kernel/minor-of";
import { type Adjustment, adjustmentKinds } from "#lib/pricing/adjustment";
import type { SheetWords } from "./sheet-line.tsx";

const control = "h-8 rounded-control border border-edge bg-paper px-2 text-[13px] max-lg:h-11 max-lg:text-base";
const endings = [90, 99, 95, 0] as const;

/** "+3 %, arrondir à ,90" on the rows that are chosen, or on the whole page; a phone has room for it once some are. */
export function RangeTools({
  chosen,
  apply,
  words,
}: {
  chosen: number;
  apply: (by: Adjustment) => void;
  words: SheetWords;
}) {
  const [kind, setKind] = useState<Adjustment["kind"]>("percent");
  const [value, setValue] = useState("");
  const [ending, setEnding] = useState("");
  const number = signed(value);
  const usable = Number.isFinite(number) && (kind !== "set" || number > 0);
  return (
    <div
      className={`flex flex-wrap items-center gap-2 border-b border-hairline px-5 py-2 text-[13px] ${chosen === 0 ? "max-lg:hidden" : ""}`}
    >
      <span className="text-muted">{chosen > 0 ? `${words.range} (${chosen})` : words.rangeAll}</span>
      <select
        aria-label={words.operation}
        value={kind}
        onChange={({ target }) => setKind(target.value as Adjustment["kind"])}
        className={control}
      >
        {adjustmentKinds.map((one) => (
          <option key={one} value={one}>
            {words[one]}
          </option>
        ))}
      </select>
      <input
        aria-label={words.value}
        value={value}
        onChange={({ target }) => setValue(target.value)}
        inputMode="text"
        maxLength={10}
        className={`${control} w-20 text-right`}
      />
      <select
        aria-label={words.ending}
        value={ending}
        onChange={({ target }) => setEnding(target.value)}
        className={control}
      >
        <option value="">{words.noEnding}</option>
        {endings.map((one) => (
          <option key={one} value={one}>{`,${String(one).padStart(2, "0")}`}</option>
        ))}
      </select>
      <button
        type="button"
        disabled={!usable}
        onClick={() => apply({ kind, value: number, ending: ending === "" ? null : Number(ending) })}
        className="h-8 rounded-control border border-edge px-2.5 font-medium hover:border-ink disabled:opacity-50 max-lg:h-11"
      >
        {words.applyRange}
      </button>
      <span className="ml-auto max-w-prose text-xs text-muted max-xl:hidden">{words.help}</span>
    </div>
  );
}

/** "+3", "−2,5": hundredths, which are basis points of a percent and cents of a euro; nothing typed is nought. */
function signed(typed: string): number {
  const [, sign, amount] = /^\s*([-−+]?)(.*)$/.exec(typed) ?? [];
  return amount?.trim() === "" ? 0 : (sign === "-" || sign === "−" ? -1 : 1) * minorOf(amount);
}

"use client";

import { Icon } from "#components/ui/icon";
import { filled } from "../prices/filled.ts";

type Choice = Readonly<{ value: string; label: string }>;

const control =
  "h-9 max-w-60 rounded-control border border-edge bg-paper px-2 text-sm hover:border-ink focus-visible:outline-2 focus-visible:outline-blue max-lg:h-11 max-lg:text-base";

/** Several values of a list, each of which can be taken away; typed, parted by commas, where there is no list. */
export function RuleValues({
  values,
  options,
  words,
  put,
}: {
  values: readonly string[];
  options: readonly Choice[];
  words: Readonly<Record<"values" | "choose" | "typed" | "withdraw", string>>;
  put: (values: readonly string[]) => void;
}) {
  if (options.length === 0)
    return (
      <input
        aria-label={words.typed}
        placeholder={words.typed}
        defaultValue={values.join(", ")}
        onChange={({ target }) => put(target.value.split(",").flatMap((typed) => (typed.trim() ? [typed.trim()] : [])))}
        className={`${control} min-w-0 max-w-none flex-1 basis-56`}
      />
    );
  const nameOf = (value: string) => options.find((option) => option.value === value)?.label.trim() ?? value;
  return (
    <>
      {values.map((value) => (
        <span
          key={value}
          className="flex h-9 items-center gap-1 rounded-control bg-blue-tint pl-2.5 text-sm font-medium max-lg:h-11"
        >
          {nameOf(value)}
          <button
            type="button"
            aria-label={filled(words.withdraw, { name: nameOf(value) })}
            onClick={() => put(values.filter((one) => one !== value))}
            className="grid h-full w-8 place-items-center text-muted hover:text-ink max-lg:w-11"
          >
            <Icon name="x" className="size-4" />
          </button>
        </span>
      ))}
      <select
        aria-label={words.values}
        value=""
        onChange={({ target }) => target.value && put([...values, target.value])}
        className={control}
      >
        <option value="">{words.choose}</option>
        {options
          .filter(({ value }) => !values.includes(value))
          .map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
      </select>
    </>
  );
}

"use client";

import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon";
import { type DraftCondition, emptyCondition, type RuleField, ruleFields } from "#lib/catalogue/rule-draft";
import { filled } from "../prices/filled.ts";
import { RuleValues } from "./rule-values.tsx";

type Choice = Readonly<{ value: string; label: string }>;

/** Everything a condition may name. An attribute with a list names its values; `isFigure` is measured. */
export type RuleOptions = Readonly<{
  types: readonly Choice[];
  brands: readonly Choice[];
  categories: readonly Choice[];
  stores: readonly Choice[];
  attributes: readonly (Choice & Readonly<{ isFigure: boolean; unit: string; values: readonly Choice[] }>)[];
}>;

export type RuleWords = Readonly<
  Record<
    | ("condition" | "remove" | "field" | "is" | "isNot" | "sense" | "values" | "choose" | "typed" | "withdraw")
    | ("attribute" | "from" | "to" | "euros" | "days" | "since" | "at" | "anywhere" | "online"),
    string
  > & { fields: Readonly<Record<RuleField, string>> }
>;

type RowProps = {
  number: number;
  condition: DraftCondition;
  options: RuleOptions;
  words: RuleWords;
  put: (next: DraftCondition) => void;
  remove: () => void;
};

const control =
  "h-9 rounded-control border border-edge bg-paper px-2 text-sm hover:border-ink focus-visible:outline-2 focus-visible:outline-blue max-lg:h-11 max-lg:text-base";

/** One condition: what is looked at, whether it is or is not, and what it is held against. */
export function RuleConditionRow({ number, condition, options, words, put, remove }: RowProps) {
  const { field, not } = condition;
  return (
    <li>
      <fieldset className="flex flex-wrap items-start gap-2 rounded-card border border-hairline p-2">
        <legend className="sr-only">{filled(words.condition, { number })}</legend>
        <Chosen
          label={words.field}
          value={field}
          options={ruleFields.map((value) => ({ value, label: words.fields[value] }))}
          put={(value) => put({ ...emptyCondition(ruleFields.find((one) => one === value) ?? "brand"), not })}
        />
        <Chosen
          label={words.sense}
          value={not ? "not" : "is"}
          options={[
            { value: "is", label: words.is },
            { value: "not", label: words.isNot },
          ]}
          put={(value) => put({ ...condition, not: value === "not" })}
        />
        <div className="flex min-w-0 flex-1 flex-wrap items-center gap-2">
          <Against condition={condition} options={options} words={words} put={put} />
        </div>
        <button
          type="button"
          aria-label={filled(words.remove, { number })}
          onClick={remove}
          className="grid size-9 place-items-center rounded-control text-muted hover:text-ink max-lg:size-11"
        >
          <Icon name="trash" className="size-4" />
        </button>
      </fieldset>
    </li>
  );
}

function Against({
  condition,
  options,
  words,
  put,
}: Pick<RowProps, "condition" | "options" | "words" | "put">): ReactNode {
  const values = (all: readonly Choice[]) => (
    <RuleValues values={condition.values} options={all} words={words} put={(values) => put({ ...condition, values })} />
  );
  switch (condition.field) {
    case "type":
      return values(options.types);
    case "brand":
      return values(options.brands);
    case "category":
      return values(options.categories);
    case "attribute": {
      const known = options.attributes.filter(({ isFigure }) => !isFigure);
      const attribute = known.find(({ value }) => value === condition.code);
      return (
        <>
          <Chosen
            label={words.attribute}
            value={condition.code}
            options={[{ value: "", label: words.choose }, ...known]}
            put={(code) => put({ ...condition, code, values: [] })}
          />
          {attribute && values(attribute.values)}
        </>
      );
    }
    case "figure": {
      const known = options.attributes.filter(({ isFigure }) => isFigure);
      const unit = known.find(({ value }) => value === condition.code)?.unit ?? "";
      return (
        <>
          <Chosen
            label={words.attribute}
            value={condition.code}
            options={[{ value: "", label: words.choose }, ...known]}
            put={(code) => put({ ...condition, code })}
          />
          <Range condition={condition} unit={unit} words={words} put={put} />
        </>
      );
    }
    case "price":
      return <Range condition={condition} unit={words.euros} words={words} put={put} />;
    case "new":
      return (
        <Typed
          label={words.since}
          value={condition.days}
          unit={words.days}
          put={(days) => put({ ...condition, days })}
        />
      );
    case "stock":
      return (
        <Chosen
          label={words.at}
          value={condition.at}
          options={[
            { value: "any", label: words.anywhere },
            { value: "online", label: words.online },
            ...options.stores,
          ]}
          put={(at) => put({ ...condition, at })}
        />
      );
  }
}

const Range = ({ condition, unit, words, put }: Pick<RowProps, "condition" | "words" | "put"> & { unit: string }) => (
  <>
    <Typed label={words.from} value={condition.min} put={(min) => put({ ...condition, min })} />
    <Typed label={words.to} value={condition.max} unit={unit} put={(max) => put({ ...condition, max })} />
  </>
);

const Typed = ({
  label,
  value,
  unit,
  put,
}: {
  label: string;
  value: string;
  unit?: string;
  put: (value: string) => void;
}) => (
  <label className="flex items-center gap-2 text-sm">
    {label}
    <input
      aria-label={label}
      value={value}
      inputMode="decimal"
      autoComplete="off"
      maxLength={12}
      onChange={({ target }) => put(target.value)}
      className={`${control} figures w-24`}
    />
    {unit}
  </label>
);

const Chosen = ({
  label,
  value,
  options,
  put,
}: {
  label: string;
  value: string;
  options: readonly Choice[];
  put: (value: string) => void;
}) => (
  <select
    aria-label={label}
    value={value}
    onChange={({ target }) => put(target.value)}
    className={`${control} max-w-60`}
  >
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);

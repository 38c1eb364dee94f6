"use client";

import { clsx } from "clsx";
import { useId, useRef, useState } from "react";
import { controlClasses } from "#components/ui/input";
import { useFormScope } from "./form-scope.tsx";

type Suggested = Readonly<{ sku: string; name: string }>;
const pause = 180;

/** A reference typed by hand, or picked from what the words typed find; without script it is typed. */
export function ArticlePicker({
  name,
  label,
  value,
  className,
}: {
  name: string;
  label: string;
  value: string;
  className?: string;
}) {
  const { problem, names } = useFormScope();
  const [found, setFound] = useState<readonly Suggested[]>([]);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const id = useId();
  const wrong = problem(name);

  const look = (query: string) => {
    clearTimeout(waiting.current);
    if (query.trim().length < 2 || found.some(({ sku }) => sku === query)) return;
    waiting.current = setTimeout(async () => {
      const answer = await fetch(`/admin/promotions/articles?q=${encodeURIComponent(query)}`).catch(() => null);
      if (answer?.ok) setFound(await answer.json());
    }, pause);
  };
  return (
    <div className={clsx("grid content-start gap-1", className)}>
      <label htmlFor={id} className="text-xs text-muted">
        {label}
      </label>
      <input
        id={id}
        name={name}
        list={`${id}-found`}
        defaultValue={value}
        autoComplete="off"
        maxLength={80}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onInput={({ currentTarget }) => look(currentTarget.value)}
        className={clsx(controlClasses, "figures h-9 px-2.5 text-sm max-lg:h-11 max-lg:text-base")}
      />
      <datalist id={`${id}-found`}>
        {found.map(({ sku, name: words }) => (
          <option key={sku} value={sku}>
            {words}
          </option>
        ))}
      </datalist>
      {names[value] && <p className="text-xs text-muted">{names[value]}</p>}
      {wrong && (
        <p id={`${id}-error`} className="text-xs font-medium text-vermilion">
          {wrong}
        </p>
      )}
    </div>
  );
}

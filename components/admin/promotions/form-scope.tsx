"use client";

import { createContext, useContext } from "react";
import { listAt, type Typed, textAt } from "#lib/promotions/typed";
import type { FormView } from "./form-view.tsx";

type Scope = Readonly<{
  view: FormView;
  /** What the form was drawn with, and what stands in it now. */
  typed: Typed;
  now: Typed;
  /** What is wrong, by field. */
  problems: Readonly<Record<string, string>>;
  names: Readonly<Record<string, string>>;
  /** Where somebody was at work when the form was drawn anew. */
  focus: string | null;
}>;

export const FormScope = createContext<Scope | null>(null);

/** What the fields of the form draw themselves from. */
export function useFormScope() {
  const scope = useContext(FormScope);
  if (!scope) throw new Error("a field outside of its form");
  const { typed, now, problems, view } = scope;
  const { problems: words } = view.words;
  return {
    ...scope,
    words: view.words,
    text: (name: string) => textAt(typed, name),
    list: (name: string) => listAt(typed, name),
    nowText: (name: string) => textAt(now, name),
    nowList: (name: string) => listAt(now, name),
    /** In words; what is wrong inside of a list is told at the list. */
    problem: (name: string): string | null => {
      const found = problems[name] ?? Object.entries(problems).find(([key]) => key.startsWith(`${name}.`))?.[1];
      return found ? (Object.entries(words).find(([code]) => code === found)?.[1] ?? words.invalid) : null;
    },
  };
}

"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { inputClasses } from "./input-classes.ts";
import { rememberSearch } from "./recent-searches.ts";
import type { SearchWords } from "./search-words.ts";
import type { SuggestingProps } from "./suggesting-input.tsx";

/**
 * The field and its button. The part that suggests is fetched when the field is first entered, and never calls back
 * a visitor who has moved on; until then, and without script, this is an ordinary form. On the results page the field keeps the words that were searched (ux S41).
 */
export function SearchField({ action, locale, words }: { action: string; locale: Locale; words: SearchWords }) {
  const input = useRef<HTMLInputElement>(null);
  const [Suggesting, setSuggesting] = useState<ComponentType<SuggestingProps> | null>(null);

  useEffect(() => {
    if (location.pathname === action && input.current && !input.current.value)
      input.current.value = new URLSearchParams(location.search).get("q") ?? "";
  }, [action]);

  const suggest = async () => {
    const { SuggestingInput } = await import("./suggesting-input.tsx");
    if (document.activeElement === input.current) setSuggesting(() => SuggestingInput);
  };

  return (
    <search>
      <form
        action={action}
        className="flex h-11 rounded-control border border-edge bg-paper focus-within:border-blue focus-within:ring-3 focus-within:ring-blue-tint lg:h-12"
        onSubmit={(event) => rememberSearch(String(new FormData(event.currentTarget).get("q") ?? ""))}
      >
        {Suggesting ? (
          <Suggesting before={input} action={action} locale={locale} words={words} />
        ) : (
          <input
            ref={input}
            name="q"
            type="search"
            maxLength={200}
            aria-label={words.label}
            placeholder={words.placeholder}
            autoComplete="off"
            className={inputClasses}
            onFocus={suggest}
          />
        )}
        <button
          type="submit"
          className="grid w-12 place-items-center rounded-r-[5px] text-blue hover:bg-blue-tint"
          aria-label={words.submit}
        >
          <Icon name="search" />
        </button>
      </form>
    </search>
  );
}

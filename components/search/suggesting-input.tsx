"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { type RefObject, useEffect, useRef, useState } from "react";
import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { inputClasses } from "./input-classes.ts";
import { forgetSearches, recentSearches, rememberSearch } from "./recent-searches.ts";
import type { SearchWords } from "./search-words.ts";
import { type Suggestion, type SuggestionGroup, searchHref } from "./suggestion-groups.ts";
import { SuggestionItem } from "./suggestion-item.tsx";
import { useSuggestions } from "./use-suggestions.ts";

export type SuggestingProps = Readonly<{
  /** The plain field it takes the place of, with what was typed so far. */
  before: RefObject<HTMLInputElement | null>;
  action: string;
  locale: Locale;
  words: SearchWords;
}>;

/** The search field as an ARIA combobox over five labelled groups; with nothing typed, the visitor's last searches. */
export function SuggestingInput({ before, action, locale, words }: SuggestingProps) {
  const [query, setQuery] = useState(() => before.current?.value ?? "");
  const [open, setOpen] = useState(true);
  const [recent, setRecent] = useState(recentSearches);
  const found = useSuggestions(query, action, locale);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    input.current?.focus();
    input.current?.setSelectionRange(-1, -1);
  }, []);

  const groups: readonly SuggestionGroup[] = query.trim()
    ? found
    : recent.length > 0
      ? [{ code: "recent", items: recent.map((label) => ({ label, href: searchHref(action, label) })) }]
      : [];

  return (
    <Autocomplete.Root
      name="q"
      items={groups}
      mode="none"
      value={query}
      onValueChange={(value, { reason }) => reason !== "item-press" && setQuery(value)}
      open={open && groups.length > 0}
      onOpenChange={setOpen}
      openOnInputClick
      itemToStringValue={({ label }: Suggestion) => label}
    >
      <Autocomplete.Input
        ref={input}
        type="search"
        maxLength={200}
        aria-label={words.label}
        placeholder={words.placeholder}
        className={inputClasses}
        onFocus={() => setOpen(true)}
      />
      <Autocomplete.Portal>
        <Autocomplete.Backdrop className="pointer-events-none fixed inset-0 z-20 bg-[rgb(15_18_24/0.38)]" />
        <Autocomplete.Positioner
          anchor={() => input.current?.form ?? null}
          align="start"
          sideOffset={12}
          collisionPadding={0}
          className="z-30"
        >
          <Autocomplete.Popup className="w-screen border-y border-hairline bg-paper lg:w-[min(55rem,calc(100vw-19rem))] lg:overflow-hidden lg:rounded-card lg:border lg:shadow-[0_16px_48px_rgb(15_18_24/0.18)]">
            <Autocomplete.List
              aria-label={words.suggestions}
              className="grid max-h-[calc(var(--available-height)-4rem)] gap-y-3 overflow-y-auto p-2 outline-none lg:grid-cols-[17.5rem_1fr] lg:grid-rows-[repeat(3,auto)_1fr] lg:gap-x-2 lg:p-3 xl:grid-cols-[22rem_1fr]"
            >
              {(group: SuggestionGroup) => (
                <Autocomplete.Group
                  key={group.code}
                  items={group.items}
                  className={
                    group.code === "products"
                      ? "lg:col-start-2 lg:row-span-4 lg:row-start-1 lg:border-l lg:border-hairline lg:pl-3"
                      : "lg:col-start-1"
                  }
                >
                  <Autocomplete.GroupLabel className="px-3 pb-1 text-sm text-muted">
                    {words.groups[group.code]}
                  </Autocomplete.GroupLabel>
                  <Autocomplete.Collection>
                    {(item: Suggestion) => (
                      <Autocomplete.Item
                        key={item.href}
                        value={item}
                        render={<SuggestionItem item={item} group={group.code} typed={query.trim()} />}
                        onClick={() => group.code === "queries" && rememberSearch(item.label)}
                      />
                    )}
                  </Autocomplete.Collection>
                </Autocomplete.Group>
              )}
            </Autocomplete.List>
            <div className="border-t border-hairline bg-wash px-5 py-2 text-[0.9375rem] font-semibold text-blue">
              {query.trim() ? (
                <a
                  href={searchHref(action, query.trim())}
                  className="inline-flex min-h-11 items-center gap-2 underline-offset-4 hover:underline"
                >
                  {words.seeAll.replace("{query}", query.trim())}
                  <Icon name="arrow-right" />
                </a>
              ) : (
                <button
                  type="button"
                  className="min-h-11 underline-offset-4 hover:underline"
                  onClick={() => {
                    forgetSearches();
                    setRecent([]);
                  }}
                >
                  {words.forget}
                </button>
              )}
            </div>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

"use client";

import { useEffect, useState } from "react";
import type { Locale } from "#lib/kernel/locale";
import { type SuggestionGroup, suggestionGroups } from "./suggestion-groups.ts";

/** Long enough to spare a request a letter, short enough not to be felt. */
const restMs = 80;

/** What the server proposes for the words being typed; the last answer stays until the next one is there. */
export function useSuggestions(query: string, action: string, locale: Locale): readonly SuggestionGroup[] {
  const [groups, setGroups] = useState<readonly SuggestionGroup[]>([]);
  const words = query.trim();

  useEffect(() => {
    if (words.length < 2) return setGroups([]);
    const leaving = new AbortController();
    const timer = setTimeout(async () => {
      const asked = new URLSearchParams({ q: words, locale });
      const answer = await fetch(`/api/shop/suggestions?${asked}`, { signal: leaving.signal }).catch(() => null);
      if (answer?.ok) setGroups(suggestionGroups(await answer.json(), action, locale));
    }, restMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [words, action, locale]);

  return groups;
}

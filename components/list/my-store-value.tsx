"use client";

import type { ReactNode } from "react";
import { useShopper } from "#components/shells/shopper";
import { anyStore } from "./any-store.ts";
import { StateLink } from "./state-link.tsx";

/** A filter that needs a store: one tap for whoever has chosen theirs, else the question which one, on the spot. */
export function MyStoreValue({
  href,
  words,
  picker,
}: {
  href: string;
  /** `mine` with {city} to fill. */
  words: Readonly<{ asked: string; mine: string }>;
  picker: ReactNode;
}) {
  const mine = useShopper()?.store;
  if (mine)
    return (
      <StateLink href={href.replace(anyStore, mine.code)} rel="nofollow">
        <span>{words.mine.replace("{city}", mine.city)}</span>
      </StateLink>
    );
  return (
    <details>
      <summary>
        <span>{words.asked}</span>
      </summary>
      {picker}
    </details>
  );
}

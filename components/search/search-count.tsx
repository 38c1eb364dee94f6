"use client";

import { useEffect } from "react";
import { mayCount } from "#components/placements/placement-notes";
import type { Locale } from "#lib/kernel/locale";
import { openedFrom } from "./followed.ts";

/**
 * Tells the shop that these words were searched, and when a product of their list is opened: a sum of the day, without the
 * visitor (lib/search/commands-counted.ts).
 */
export function SearchCount({ query, results, locale }: { query: string; results: number; locale: Locale }) {
  useEffect(() => {
    if (!mayCount()) return;
    const tell = (what: "search" | "click") =>
      navigator.sendBeacon("/api/shop/searches", JSON.stringify({ locale, query, what, results }));
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href*="/p/"]') : null;
      if (!link) return;
      openedFrom.remember(new URL(link.href).pathname.split("/p/")[1] ?? "", { locale, query });
      tell("click");
    };
    tell("search");
    document.addEventListener("click", onClick);
    return () => document.removeEventListener("click", onClick);
  }, [query, results, locale]);
  return null;
}

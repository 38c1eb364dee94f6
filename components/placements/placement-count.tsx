"use client";

import { useEffect } from "react";
import { mayCount, openedThrough, tellPlacements } from "./placement-notes.tsx";

const none: readonly Pinned[] = [];
type Pinned = Readonly<{ handle: string; place: string }>;

/** A place is seen once, however often its page is drawn anew. */
const seen = new WeakSet<Element>();

/**
 * Tells the shop which places (`data-placement`, and the cards of pinned products) came into sight and from which a product
 * was opened: sums of the day, without the visitor (lib/placements/commands-counted.ts).
 */
export function PlacementCount({ pins = none }: { pins?: readonly Pinned[] }) {
  useEffect(() => {
    if (!mayCount()) return;
    for (const { handle, place } of pins) {
      const card = document.querySelector(`main a[href$="/p/${handle}"]`)?.closest<HTMLElement>("li, article");
      if (card) card.dataset.placement = place;
    }
    const waiting = new Set<string>();
    const tell = () => {
      if (waiting.size > 0) tellPlacements({ views: [...waiting] });
      waiting.clear();
    };
    const watch = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) {
        const place = target instanceof HTMLElement && target.dataset.placement;
        if (!isIntersecting || !place || seen.has(target)) continue;
        seen.add(target);
        waiting.add(place);
        watch.unobserve(target);
      }
    });
    for (const target of document.querySelectorAll("[data-placement]")) watch.observe(target);
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="/p/"]') : null;
      const place = link?.closest<HTMLElement>("[data-placement]")?.dataset.placement;
      if (!link || !place) return;
      openedThrough.remember(new URL(link.href).pathname.split("/p/")[1] ?? "", place);
      tellPlacements({ clicks: [place] });
    };
    const soon = setInterval(tell, 3_000);
    document.addEventListener("click", onClick);
    addEventListener("pagehide", tell);
    return () => {
      tell();
      clearInterval(soon);
      watch.disconnect();
      document.removeEventListener("click", onClick);
      removeEventListener("pagehide", tell);
    };
  }, [pins]);
  return null;
}

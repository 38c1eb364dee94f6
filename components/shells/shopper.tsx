"use client";

import { useSyncExternalStore } from "react";

/** What `/api/session` tells about the visitor. Pages are the same for everyone; this comes after them. */
export type Shopper = Readonly<{
  name: string | null;
  itemCount: number;
  /** The products in their lists, by handle. */
  wished: readonly string[];
  store: Readonly<{ code: string; slug: string; city: string; state: string | null }> | null;
}>;

let shopper: Shopper | null = null;
let asked = false;
const listeners = new Set<() => void>();

/** Asks again what the visitor's cart, store and name are: called after anything that changes them. */
export async function refreshShopper(): Promise<void> {
  asked = true;
  const answer = await fetch(`/api/session?locale=${document.documentElement.lang}`, { credentials: "same-origin" });
  if (!answer.ok) return;
  shopper = await answer.json();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  if (!asked && document.cookie.includes("shopper=")) void refreshShopper();
  return () => listeners.delete(listener);
}

/** Null until known, and for visitors who have nothing of their own yet: they cost no request. */
export const useShopper = (): Shopper | null =>
  useSyncExternalStore(
    subscribe,
    () => shopper,
    () => null,
  );

"use client";

import { useEffect } from "react";
import { openedThrough, tellPlacements } from "./placement-notes.tsx";

/** Tells the shop, once, through which places the products of an order were opened during this visit. */
export function PlacementOrder({ number, handles }: { number: string; handles: readonly string[] }) {
  useEffect(() => {
    const from = openedThrough.take(handles);
    if (Object.keys(from).length > 0) tellPlacements({ order: { number, from } });
  }, [number, handles]);
  return null;
}

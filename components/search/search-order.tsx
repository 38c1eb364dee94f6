"use client";

import { useEffect } from "react";
import { openedFrom } from "./followed.ts";

/** Tells the shop, once, which searches the products of an order were opened from during this visit. */
export function SearchOrder({ number, handles }: { number: string; handles: readonly string[] }) {
  useEffect(() => {
    const from = openedFrom.take(handles);
    if (Object.keys(from).length > 0)
      navigator.sendBeacon("/api/shop/searches", JSON.stringify({ order: { number, from } }));
  }, [number, handles]);
  return null;
}

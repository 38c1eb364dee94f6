"use client";

import { type ReactNode, useEffect, useState } from "react";

const aDay = 86_400_000;

/** What ceases to be true at an instant is gone from a page that stays open beyond it. */
export function WhileTrue({ until, children }: { until: string; children: ReactNode }) {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const left = new Date(until).getTime() - Date.now();
    if (left > aDay) return;
    const timer = setTimeout(() => setOver(true), left);
    return () => clearTimeout(timer);
  }, [until]);
  return over ? null : children;
}

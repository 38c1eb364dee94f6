"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";

const minute = 60_000;
const longest = 24 * 60 * minute;

/**
 * What is left until the cut-off, in hours and minutes, in the last day before it; when it passes, the page is asked for
 * again and has the next date. The server writes none: pages are kept.
 */
export function Countdown({ until, words }: { until: string; words: string }) {
  const [left, setLeft] = useState<number | null>(null);
  const router = useRouter();
  useEffect(() => {
    const remains = () => new Date(until).getTime() - Date.now();
    let running = remains() > 0;
    const tick = () => {
      setLeft(remains());
      if (!running || remains() > 0) return;
      running = false;
      router.refresh();
    };
    tick();
    const timer = setInterval(tick, minute / 4);
    return () => clearInterval(timer);
  }, [until, router]);
  if (left === null || left <= 0 || left > longest) return null;
  const minutes = Math.floor(left / minute);
  const time = [Math.floor(minutes / 60) && `${Math.floor(minutes / 60)}\u00A0h`, `${minutes % 60}\u00A0min`];
  return (
    <span className="whitespace-nowrap text-muted">{words.replace("{time}", time.filter(Boolean).join("\u00A0"))}</span>
  );
}

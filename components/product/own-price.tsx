"use client";

import { useEffect, useState } from "react";
import { useShopper } from "#components/shells/shopper";

/** What a customer who is priced by a list pays instead: the page is the same for everyone, this comes once they are known. */
export function OwnPrice({ sku }: { sku: string }) {
  const known = Boolean(useShopper()?.name);
  const [told, setTold] = useState<Readonly<{ sku: string; lines: readonly string[] }> | null>(null);
  useEffect(() => {
    if (!known) return;
    const asking = new AbortController();
    const query = new URLSearchParams({ sku, locale: document.documentElement.lang });
    fetch(`/api/shop/price?${query}`, { credentials: "same-origin", signal: asking.signal })
      .then(async (answer) => answer.ok && setTold({ sku, lines: await answer.json() }))
      .catch(() => {});
    return () => asking.abort();
  }, [known, sku]);
  if (told?.sku !== sku || told.lines.length === 0) return null;
  return (
    <ul className="mt-3 border-l-4 border-blue pl-3 font-semibold">
      {told.lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

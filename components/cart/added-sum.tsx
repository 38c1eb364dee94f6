"use client";

import { useEffect, useState } from "react";

/** What the cart comes to, as `/api/shop/cart` says it: in words, for the drawer reads no messages. */
export type CartSum = Readonly<{ label: string; amount: string; delivery: string | null }>;

/** The cart's subtotal and how far free delivery is, asked for once the drawer is open. Its place is kept meanwhile. */
export function AddedSum({ locale }: { locale: string }) {
  const [sum, setSum] = useState<CartSum | null>(null);
  useEffect(() => {
    const asked = new AbortController();
    fetch(`/api/shop/cart?locale=${locale}`, { signal: asked.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then(setSum)
      .catch(() => {});
    return () => asked.abort();
  }, [locale]);

  return (
    <div className="min-h-12" aria-live="polite">
      {sum && (
        <>
          <p className="figures flex items-baseline justify-between gap-4">
            <span>{sum.label}</span>
            <span className="font-semibold">{sum.amount}</span>
          </p>
          {sum.delivery && <p className="figures mt-0.5 text-sm text-muted">{sum.delivery}</p>}
        </>
      )}
    </div>
  );
}

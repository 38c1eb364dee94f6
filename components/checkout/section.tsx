import type { ReactNode } from "react";

/** One of the numbered sections of the checkout. */
export function Section({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={`section-${number}`} className="border-t border-ink pt-6 pb-9 first-of-type:border-t-0">
      <h2 id={`section-${number}`} className="flex items-center gap-3.5 text-2xl">
        <span
          className="figures grid size-8 shrink-0 place-items-center rounded-chip bg-ink font-display text-base font-bold text-paper"
          aria-hidden
        >
          {number}
        </span>
        {title}
      </h2>
      <div className="mt-6 sm:pl-[46px]">{children}</div>
    </section>
  );
}

"use client";

import { Icon } from "#components/ui/icon";
import { useFormScope } from "./form-scope.tsx";
import type { Insight } from "./form-view.tsx";

const marks = {
  fine: { icon: "check", tone: "text-fir" },
  note: { icon: "info", tone: "text-muted" },
  warning: { icon: "warning", tone: "text-amber" },
} as const;

/** What the draft shares a basket with, and what the law says of it. */
export function InsightPanels({ insight }: { insight: Insight }) {
  const { words } = useFormScope();
  return (
    <div className="grid gap-x-10 gap-y-5 px-5 py-5 text-[13px] xl:grid-cols-2">
      <section aria-labelledby="together">
        <h2 id="together" className="pb-1.5 text-base">
          {words.together}
        </h2>
        <ul className="border-b border-hairline">
          {insight.stacking.length === 0 && <li className="border-t border-hairline py-2 text-muted">{words.alone}</li>}
          {insight.stacking.map(({ name, text }) => (
            <li key={name} className="border-t border-hairline py-2">
              <span className="font-medium">{name}</span> : {text}
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="law">
        <h2 id="law" className="pb-1.5 text-base">
          {words.law}
        </h2>
        <ul className="border-b border-hairline">
          {insight.law.map(({ tone, text }) => (
            <li key={text} className="flex gap-2.5 border-t border-hairline py-2">
              <Icon name={marks[tone].icon} className={`mt-0.5 size-4 shrink-0 ${marks[tone].tone}`} />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

"use client";

import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon";

/** One folding group of the filter panel. Given as data, as a page has many. */
export function FacetGroup({ title, open = true, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="group border-b border-hairline" open={open}>
      <summary className="flex min-h-12 list-none items-center justify-between gap-2 rounded-control font-semibold [&::-webkit-details-marker]:hidden">
        {title}
        <Icon
          name="chevron-down"
          className="size-5 text-muted transition-transform duration-100 group-open:rotate-180"
        />
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}

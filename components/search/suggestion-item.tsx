"use client";

import type { ComponentProps } from "react";
import { pictureAt } from "#components/trade/picture";
import { Icon, type IconName } from "#components/ui/icon";
import type { GroupCode } from "./search-words.ts";
import type { Suggestion } from "./suggestion-groups.ts";

const icons: Record<Exclude<GroupCode, "products">, IconName> = {
  recent: "clock",
  queries: "search",
  categories: "layout-grid",
  stores: "store",
  pages: "info",
};

/** A suggestion is a real link: it opens in a new tab like any other. */
export function SuggestionItem({
  item,
  group,
  typed,
  ...option
}: { item: Suggestion; group: GroupCode; typed: string } & ComponentProps<"a">) {
  return (
    <a
      {...option}
      href={item.href}
      className="flex min-h-11 items-center gap-3 rounded-control px-3 text-ink outline-none data-[highlighted]:bg-blue-tint lg:min-h-10"
    >
      {group === "products" ? (
        <>
          <span className="my-2 size-16 shrink-0 overflow-hidden rounded-control bg-sweep">
            {item.picture && <img src={pictureAt(item.picture, 96)} alt="" className="photo size-full object-cover" />}
          </span>
          <span className="min-w-0 flex-1 leading-snug font-medium">{item.label}</span>
          <span className="figures font-semibold whitespace-nowrap">{item.price}</span>
        </>
      ) : (
        <>
          <Icon name={icons[group]} className="size-5 text-muted" />
          <span>{group === "queries" ? <Completed label={item.label} typed={typed} /> : item.label}</span>
        </>
      )}
    </a>
  );
}

/** What was typed steps back, what is proposed stands out. */
function Completed({ label, typed }: { label: string; typed: string }) {
  const at = label.toLowerCase().indexOf(typed.toLowerCase());
  if (at < 0) return <b className="font-semibold">{label}</b>;
  return (
    <>
      <b className="font-semibold">{label.slice(0, at)}</b>
      <span className="text-muted">{label.slice(at, at + typed.length)}</span>
      <b className="font-semibold">{label.slice(at + typed.length)}</b>
    </>
  );
}

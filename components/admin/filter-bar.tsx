import type { ReactNode } from "react";
import { Icon } from "#components/ui/icon";

export type Tab = Readonly<{ href: string; name: string; current: boolean; count?: number }>;

/** Views of a list as tabs, each an address of its own. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav aria-label={label} className="flex gap-5 overflow-x-auto border-b border-hairline px-5">
      {tabs.map((tab) => (
        <a
          key={tab.href}
          href={tab.href}
          aria-current={tab.current ? "page" : undefined}
          className={`flex h-9 items-center gap-1.5 whitespace-nowrap max-lg:h-11 ${tab.current ? "border-b-2 border-blue font-medium" : "text-muted hover:text-ink"}`}
        >
          {tab.name}
          {tab.count !== undefined && <span className="figures text-[13px] text-muted">{tab.count}</span>}
        </a>
      ))}
    </nav>
  );
}

/** The search and filters of a list: a plain GET form, so that the list's state is its address (ux A4). */
export function FilterBar({
  action,
  query,
  placeholder,
  submit,
  keep = {},
  children,
}: {
  action: string;
  query: string;
  placeholder: string;
  submit: string;
  keep?: Readonly<Record<string, string | undefined>>;
  children?: ReactNode;
}) {
  return (
    <form action={action} className="flex flex-wrap items-center gap-2 border-b border-hairline px-5 py-2">
      <label className="flex h-8 min-w-48 flex-1 items-center gap-2 rounded-control border border-edge px-2.5 focus-within:outline-2 focus-within:outline-blue max-lg:h-11 sm:max-w-[360px]">
        <Icon name="search" className="size-4 text-muted" />
        <span className="sr-only">{placeholder}</span>
        <input
          name="q"
          type="search"
          data-search
          defaultValue={query}
          placeholder={placeholder}
          className="min-w-0 flex-1 self-stretch bg-transparent text-sm placeholder:text-muted focus:outline-none max-lg:text-base"
        />
      </label>
      {Object.entries(keep).map(
        ([name, value]) => value && <input key={name} type="hidden" name={name} value={value} />,
      )}
      {children}
      <button
        type="submit"
        className="h-8 rounded-control border border-edge px-2.5 text-sm font-medium hover:border-ink max-lg:h-11"
      >
        {submit}
      </button>
    </form>
  );
}

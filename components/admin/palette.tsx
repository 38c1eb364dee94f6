"use client";

import { Autocomplete } from "@base-ui/react/autocomplete";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { tinykeys } from "tinykeys";
import { Icon } from "#components/ui/icon";

export type Found = Readonly<{ href: string; name: string; detail?: string }>;
type Group = Readonly<{ value: string; items: readonly Found[] }>;
type Words = Readonly<Record<"label" | "placeholder" | "empty" | "orders" | "customers" | "products" | "go", string>>;

/** Heard from inside a field too, where tinykeys by itself hears nothing. */
const whileComposing = ({ isComposing }: KeyboardEvent) => isComposing;

/** ⌘K: one field that finds an order, a customer, an article by its name, number, SKU or EAN, and goes to any room. */
export function Palette({ rooms, words }: { rooms: readonly Found[]; words: Words }) {
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [found, setFound] = useState<Readonly<Record<"orders" | "customers" | "products", readonly Found[]>> | null>(
    null,
  );

  const [combination, setCombination] = useState("⌘K");
  useEffect(() => {
    if (!navigator.platform.startsWith("Mac")) setCombination("Ctrl K");
  }, []);

  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      event.preventDefault();
      input.current?.focus();
    };
    return tinykeys(window, { "$mod+k": focus }, { ignore: whileComposing });
  }, []);

  useEffect(() => {
    if (text.trim().length < 2) return setFound(null);
    const asked = new AbortController();
    fetch(`/admin/find?q=${encodeURIComponent(text)}`, { signal: asked.signal })
      .then((answer) => (answer.ok ? answer.json() : null))
      .then(setFound)
      .catch(() => {});
    return () => asked.abort();
  }, [text]);

  const wanted = text.trim().toLowerCase();
  const groups: Group[] = [
    { value: words.orders, items: found?.orders ?? [] },
    { value: words.customers, items: found?.customers ?? [] },
    { value: words.products, items: found?.products ?? [] },
    { value: words.go, items: rooms.filter((room) => room.name.toLowerCase().includes(wanted)) },
  ].filter(({ items }) => items.length > 0);

  return (
    <Autocomplete.Root
      items={groups}
      open={open}
      onOpenChange={setOpen}
      value={text}
      onValueChange={(value, { reason }) => reason !== "item-press" && setText(value)}
      itemToStringValue={(item: Found) => item.name}
      filter={null}
      openOnInputClick
      autoHighlight
    >
      <div
        ref={box}
        className="flex h-11 min-w-0 flex-1 items-center gap-2 rounded-control border border-hairline bg-wash px-2.5 text-muted focus-within:outline-2 focus-within:outline-blue lg:h-8 lg:max-w-[440px]"
      >
        <Icon name="search" className="size-4" />
        <Autocomplete.Input
          ref={input}
          onBlur={({ relatedTarget }) => !box.current?.contains(relatedTarget) && setOpen(false)}
          aria-label={words.label}
          placeholder={words.placeholder}
          className="min-w-0 flex-1 self-stretch truncate bg-transparent text-sm text-ink placeholder:text-muted focus:outline-none"
        />
        <kbd className="hidden h-[18px] items-center rounded-[4px] border border-hairline bg-paper px-1 text-[11px] leading-none lg:inline-flex">
          {combination}
        </kbd>
      </div>
      {/* No Autocomplete.Popup: it would hide the rest of the page from assistive technology while the list is open. */}
      {open && (
        <Autocomplete.Portal container={box}>
          <Autocomplete.Positioner anchor={box} sideOffset={6} align="start" className="z-50">
            <div className="max-h-[70dvh] w-[min(440px,calc(100vw-2rem))] overflow-auto rounded-card border border-hairline bg-paper py-2 text-sm text-ink shadow-lg">
              <Autocomplete.Empty className="px-4 py-2 text-muted empty:hidden">
                {groups.length === 0 ? (found ? words.empty : "…") : null}
              </Autocomplete.Empty>
              <Autocomplete.List>
                {(group: Group) => (
                  <Autocomplete.Group key={group.value} items={group.items}>
                    <Autocomplete.GroupLabel className="px-4 pt-2 pb-1 text-xs text-muted">
                      {group.value}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(item: Found) => (
                        <Autocomplete.Item
                          key={item.href}
                          value={item}
                          onClick={() => {
                            setText("");
                            input.current?.blur();
                            router.push(item.href);
                          }}
                          className="figures flex cursor-pointer items-baseline gap-3 px-4 py-1.5 data-highlighted:bg-blue-tint max-lg:min-h-11 max-lg:items-center"
                        >
                          <span className="truncate">{item.name}</span>
                          {item.detail && <span className="ml-auto truncate text-xs text-muted">{item.detail}</span>}
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </div>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      )}
    </Autocomplete.Root>
  );
}

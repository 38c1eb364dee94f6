"use client";

import { type DragEvent, type ReactNode, useRef, useState } from "react";

/**
 * An ordered list whose rows (`data-place`, `data-id`, draggable) are dropped at another's place: the form beside it is sent
 * with that place and with the ids that stand above it. Rows bring buttons for keys, fingers and pages without script.
 */
export function DragToPlace({
  action,
  fields,
  label,
  className,
  children,
}: {
  action: (form: FormData) => Promise<void>;
  fields: Readonly<Record<string, string | number>>;
  label: string;
  className?: string;
  children: ReactNode;
}) {
  const dragged = useRef<string | null>(null);
  const over = useRef<HTMLElement | null>(null);
  const [busy, setBusy] = useState(false);
  const list = useRef<HTMLOListElement>(null);

  const rowAt = ({ target }: DragEvent) =>
    target instanceof Element ? target.closest<HTMLElement>("li[data-place]") : null;

  /** Shows by `data-over` where the row would go. */
  function hover(row: HTMLElement | null) {
    over.current?.removeAttribute("data-over");
    row?.setAttribute("data-over", "");
    over.current = row;
  }

  async function drop(event: DragEvent) {
    const row = rowAt(event);
    const id = dragged.current;
    dragged.current = null;
    hover(null);
    if (!row || !id || row.dataset.id === id) return;
    event.preventDefault();
    const ids = [...(list.current?.querySelectorAll<HTMLElement>("li[data-place]") ?? [])].map(
      (one) => one.dataset.id ?? "",
    );
    const place = Number(row.dataset.place);
    const form = new FormData();
    for (const [name, value] of Object.entries(fields)) form.set(name, String(value));
    form.set("productId", id);
    form.set("place", String(place));
    form.set(
      "before",
      ids
        .filter((one) => one !== id)
        .slice(0, place - 1)
        .join(" "),
    );
    setBusy(true);
    try {
      await action(form);
    } finally {
      setBusy(false);
    }
  }

  return (
    <ol
      ref={list}
      aria-label={label}
      aria-busy={busy}
      className={`${className ?? ""} ${busy ? "opacity-60" : ""}`}
      onDragStart={(event) => {
        dragged.current = rowAt(event)?.dataset.id ?? null;
      }}
      onDragOver={(event) => {
        const row = rowAt(event);
        if (!row || !dragged.current) return;
        event.preventDefault();
        hover(row);
      }}
      onDragEnd={() => hover(null)}
      onDrop={drop}
    >
      {children}
    </ol>
  );
}

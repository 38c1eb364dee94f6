"use client";

import { clsx } from "clsx";
import { type ReactNode, useEffect, useRef } from "react";
import { Icon } from "./icon.tsx";

const places = {
  centre: "m-auto w-[min(36rem,calc(100%-2rem))] max-h-[calc(100dvh-2rem)] rounded-card",
  side: "my-0 mr-0 ml-auto h-dvh max-h-none w-[min(28rem,100%)]",
  bottom: "mx-0 mt-auto mb-0 max-h-[calc(100dvh-3rem)] w-full max-w-none rounded-t-card",
};

/**
 * The browser's own modal dialog: it traps focus, closes on Esc and gives focus back. `side` is the drawer of the cart,
 * `bottom` the sheet of a phone. The body scrolls; `footer` stays in sight.
 */
export function Dialog({
  open,
  onClose,
  title,
  closeLabel,
  place = "centre",
  footer,
  children,
}: {
  open: boolean;
  onClose: () => void;
  title: string;
  closeLabel: string;
  place?: keyof typeof places;
  footer?: ReactNode;
  children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open) dialog.current?.close();
  }, [open]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the click is the backdrop's; Esc closes by itself
    <dialog
      ref={dialog}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
      className={clsx("border-hairline bg-paper backdrop:bg-veil dark:border", places[place])}
    >
      <div className="flex h-full max-h-[inherit] flex-col">
        <div className="flex items-center justify-between gap-4 border-b border-hairline py-2 pr-2 pl-4 md:pl-6">
          <h2 className="text-lg">{title}</h2>
          <button
            type="button"
            onClick={onClose}
            className="grid size-11 place-items-center rounded-control hover:bg-wash"
          >
            <Icon name="x" label={closeLabel} />
          </button>
        </div>
        <div className="min-h-0 flex-1 overflow-y-auto p-4 md:p-6">{children}</div>
        {footer && <div className="border-t border-hairline p-4 md:px-6">{footer}</div>}
      </div>
    </dialog>
  );
}

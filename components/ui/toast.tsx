"use client";

import { Toast } from "@base-ui/react/toast";
import type { ReactNode } from "react";
import { Icon } from "./icon.tsx";

/** Around the part of the page that says short things once done: eight seconds, paused while pointed at or focused. */
export function Toasts({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  return (
    <Toast.Provider timeout={8000} limit={2}>
      {children}
      <Toast.Portal>
        <Toast.Viewport className="fixed inset-x-4 bottom-4 z-50 mx-auto grid max-w-md gap-2">
          <Shown closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

/** `const say = useToast(); say({ title: "…", actionProps: { children: "Annuler", onClick } })`. Never for errors that need an action. */
export const useToast = () => Toast.useToastManager().add;

const Shown = ({ closeLabel }: { closeLabel: string }) =>
  Toast.useToastManager().toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className="flex items-center gap-2 rounded-card bg-ink py-1 pr-1 pl-4 text-paper shadow-lg"
    >
      <Toast.Title className="flex-1 py-2 text-base font-normal" />
      <Toast.Action className="h-11 rounded-control px-3 font-semibold underline underline-offset-4" />
      <Toast.Close aria-label={closeLabel} className="grid size-11 place-items-center rounded-control">
        <Icon name="x" />
      </Toast.Close>
    </Toast.Root>
  ));

"use client";

import { useForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";

/** The one button that binds: its words are the law's (L221-14), and it is pressed once. */
export function PlaceOrderButton({ label }: { label: string }) {
  const { pending } = useForm();
  return (
    <Button
      type="submit"
      name="intent"
      value="order"
      size="xl"
      wide
      disabled={pending}
      aria-busy={pending}
      className="mt-5 h-auto! min-h-14 py-3 text-balance"
    >
      {pending && <Icon name="loader-circle" className="size-5 animate-spin" />}
      {label}
    </Button>
  );
}

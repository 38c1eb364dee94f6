"use client";

import { useForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";

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
      busy={pending}
      className="mt-5 h-auto! min-h-14 py-3 text-balance"
    >
      {label}
    </Button>
  );
}

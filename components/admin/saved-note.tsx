"use client";

import { useForm } from "#components/ui/action-form";

/** Says that the form above was accepted. */
export function SavedNote({ words }: { words: string }) {
  const { state } = useForm();
  return (
    <span role="status" className="text-sm font-medium text-fir">
      {state.done && words}
    </span>
  );
}

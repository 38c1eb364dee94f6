"use client";

import type { ComponentProps } from "react";
import { useForm } from "#components/ui/action-form";
import { Input } from "#components/ui/input";

/** A field of an ActionForm without a label of its own: after a refusal it holds what was typed. */
export function KeptInput({ name, defaultValue, ...rest }: ComponentProps<"input"> & { name: string }) {
  const { state } = useForm();
  const value = state.refusal ? (state.values[name] ?? "") : defaultValue;
  return <Input {...rest} key={String(value)} name={name} defaultValue={value} />;
}

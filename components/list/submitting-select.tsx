"use client";

import type { ComponentProps } from "react";
import { Select } from "#components/ui/select";

/** A select that sends its form as soon as another value is chosen; without script the form keeps its button. */
export function SubmittingSelect(props: ComponentProps<typeof Select>) {
  return <Select {...props} onChange={(event) => event.currentTarget.form?.requestSubmit()} />;
}

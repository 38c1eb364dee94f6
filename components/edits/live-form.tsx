"use client";

import Form from "next/form";
import { type ComponentProps, type ReactNode, useRef } from "react";

const quietMs = 500;

/** A form that asks its page anew a moment after each change; without JavaScript its button does. */
export function LiveForm({ action, children, className }: { action: string; children: ReactNode; className?: string }) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask: ComponentProps<"form">["onChange"] = ({ currentTarget: form }) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => form.requestSubmit(), quietMs);
  };
  return (
    <Form action={action} scroll={false} replace onChange={ask} className={className}>
      {children}
    </Form>
  );
}

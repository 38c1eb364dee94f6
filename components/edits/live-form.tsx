"use client";

import Form from "next/form";
import { type ComponentProps, type ReactNode, useRef } from "react";

const quietMs = 500;

/** A form that asks its page anew a moment after each change, unless its button was quicker; without JavaScript it does. */
export function LiveForm({ action, children, className }: { action: string; children: ReactNode; className?: string }) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const ask: ComponentProps<"form">["onChange"] = ({ currentTarget: form }) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => form.requestSubmit(), quietMs);
  };
  const isAsked = () => clearTimeout(waiting.current);
  return (
    <Form action={action} scroll={false} replace onChange={ask} onSubmit={isAsked} className={className}>
      {children}
    </Form>
  );
}

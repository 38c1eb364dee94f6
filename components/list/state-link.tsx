"use client";

import Link, { useLinkStatus } from "next/link";
import type { ComponentProps } from "react";

/**
 * A link that changes the state of the page one is on: a filter, a variant. Without script it is a plain link; with
 * script the page changes in place, keeps its scroll, and what is about to change can step back (`:has([data-waiting])`).
 */
export function StateLink({ children, ...rest }: ComponentProps<typeof Link>) {
  return (
    <Link prefetch={false} scroll={false} {...rest}>
      {children}
      <Waiting />
    </Link>
  );
}

function Waiting() {
  return useLinkStatus().pending ? <i data-waiting hidden /> : null;
}

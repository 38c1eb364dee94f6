"use client";

import { PageError } from "#components/shells/page-error";

/** The checkout's frame has no main part of its own: each of its pages brings one. */
export default function CheckoutError(props: React.ComponentProps<typeof PageError>) {
  return (
    <main id="content">
      <PageError {...props} />
    </main>
  );
}

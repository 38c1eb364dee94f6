"use client";

import { useActionState, useEffect } from "react";
import { wishForm } from "#components/trade/heart";
import { TextLink } from "#components/ui/text-link";
import { type AnsweredState, unanswered } from "#lib/kernel/form-state";
import { refreshShopper } from "./shopper.tsx";

type Answer = Readonly<{ kept: boolean }>;

/** What the heart says once it was pressed. */
export type WishWords = Readonly<{ kept: string; dropped: string; refused: string; see: string }>;

/**
 * The form behind every heart of a page, and what came of it at the foot of the window. Without script the page comes back
 * with the same words.
 */
export function WishForm({
  action,
  words,
  href,
}: Readonly<{
  action: (before: AnsweredState<Answer>, form: FormData) => Promise<AnsweredState<Answer>>;
  words: WishWords;
  /** The page of one's lists. */
  href: string;
}>) {
  const [state, submit] = useActionState(action, unanswered);
  useEffect(() => {
    if (state.done) void refreshShopper();
  }, [state]);
  const said = state.refusal ? words.refused : state.answer && (state.answer.kept ? words.kept : words.dropped);
  return (
    <>
      <form id={wishForm} action={submit} hidden />
      <div role="status">
        {said && (
          <p className="fixed inset-x-4 bottom-4 z-40 mx-auto flex w-fit max-w-full items-center gap-4 rounded-card bg-ink px-5 py-3 text-paper shadow-lg">
            {said}
            <TextLink href={href} className="py-2 font-semibold text-paper underline underline-offset-[3px]">
              {words.see}
            </TextLink>
          </p>
        )}
      </div>
    </>
  );
}

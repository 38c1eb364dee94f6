"use client";

import { type ReactNode, useActionState } from "react";
import { type AnsweredState, unanswered } from "#lib/kernel/form-state";

type Contact = Readonly<{ email: string; phone: string | null }>;
type Words = Readonly<{ show: string; hint: string; refusals: Readonly<Record<string, string>> & { unknown: string } }>;

type Props = Readonly<{
  /** As `whom` reads it: what somebody is known by. */
  by: string;
  id: string;
  masked: Readonly<{ email: string; phone: string | null }>;
  action: (before: AnsweredState<Contact>, form: FormData) => Promise<AnsweredState<Contact>>;
  words: Words;
  /** Asked of whoever saw very many of them. */
  why: ReactNode;
}>;

/** How somebody is reached, masked until one asks to see it. */
export function ContactShown({ by, id, masked, action, words, why }: Props) {
  const [{ answer, refusal }, submit, isAsking] = useActionState<AnsweredState<Contact>, FormData>(action, unanswered);
  const { email, phone } = answer ?? masked;
  return (
    <>
      <form action={submit} className="flex flex-wrap items-center gap-x-2">
        <input type="hidden" name="by" value={by} />
        <input type="hidden" name="id" value={id} />
        <p className="min-w-0 flex-1 [overflow-wrap:anywhere]" aria-live="polite">
          {answer && email ? (
            <a href={`mailto:${email}`} className="block text-blue hover:underline">
              {email}
            </a>
          ) : (
            email && <span className="block text-muted">{email}</span>
          )}
          {phone && <span className={answer ? "figures block" : "figures block text-muted"}>{phone}</span>}
          {refusal && (
            <span className="block text-vermilion">{words.refusals[refusal.code] ?? words.refusals.unknown}</span>
          )}
        </p>
        {!answer && (email || phone) && (
          <button
            type="submit"
            title={words.hint}
            disabled={isAsking}
            className="min-h-11 text-blue hover:underline lg:min-h-7"
          >
            {words.show}
          </button>
        )}
      </form>
      {refusal?.code === "say_why_first" && why}
    </>
  );
}

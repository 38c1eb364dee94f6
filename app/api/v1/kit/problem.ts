import type { Locale } from "#lib/kernel/locale";
import type { Refusal } from "#lib/kernel/result";
import { refusalText } from "#lib/language/refusal-text";
import { type Complaint, issuesOf } from "./issues.ts";
import { statusOf } from "./statuses.ts";

/** A refusal with its facts. */
export type Told = Refusal & Readonly<Record<string, unknown>>;

type Circumstance = Readonly<{
  locale: Locale;
  requestId: string;
  /** What was sent, so that a complaint can tell a missing field from a wrong one. */
  input?: unknown;
}>;

/**
 * "No" as a program reads it: RFC 9457, with a stable `code`, sentences in the caller's language and the refusal's own
 * facts beside them (what is left, which total was agreed). Never a stack trace.
 */
export function problem(refusal: Told, { locale, requestId, input }: Circumstance): Response {
  const { code, ...facts } = refusal;
  const { title, detail } = refusalText(code, locale);
  const status = statusOf(code);
  const issues = "issues" in facts ? { issues: issuesOf(facts.issues as Complaint[], input, locale) } : {};
  const body = { type: "about:blank", title, status, code, detail, requestId, ...facts, ...issues };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json",
      "content-language": locale,
      "cache-control": "no-store",
      ...("retryAfterSeconds" in facts && { "retry-after": String(facts.retryAfterSeconds) }),
      ...(status === 401 && { "www-authenticate": "Bearer" }),
    },
  });
}

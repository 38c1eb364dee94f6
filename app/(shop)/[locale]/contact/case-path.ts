import type { Fields } from "#app/form-fields";

/** The page on which somebody follows what they wrote; `done` is what has just happened there. */
export function casePath(caseId: string, token: string | null, locale: Fields[string], done?: "sent"): string {
  const query = new URLSearchParams({ ...(token && { token }), ...(done && { done }) });
  return `/${locale === "en" ? "en" : "fr"}/contact/${caseId}?${query}`;
}

import type { Fields } from "#app/form-fields";

/** The page on which somebody follows their question; `sent` tells a guest that a mail is on its way. */
export function questionPath(questionId: string, token: Fields[string] | null, locale: Fields[string]): string {
  const language = locale === "en" ? "en" : "fr";
  if (typeof token !== "string" || token === "") return `/${language}/questions/sent`;
  return `/${language}/questions/${questionId}?token=${encodeURIComponent(token)}`;
}

import type { Fields } from "#app/form-fields";

/** Which article a form is about, and the link that its buyer holds. */
export const which = ({ lineId, token }: Fields) => ({ lineId, ...(token && { token }) });

/** Back to the page of that article, which tells what became of the review. */
export function here({ lineId, token, locale }: Fields, told?: string): string {
  const query = new URLSearchParams({
    ...(typeof token === "string" && { token }),
    ...(told && { [told]: "1" }),
  });
  return `/${locale === "en" ? "en" : "fr"}/reviews/${lineId}${query.size > 0 ? `?${query}` : ""}`;
}

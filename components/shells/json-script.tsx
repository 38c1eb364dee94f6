/**
 * Data for machines inside a page: JSON-LD for search engines, rules for the browser. The only place that writes raw
 * HTML: `<` is escaped, so no text of the catalogue can end the element.
 */
export function JsonScript({
  type = "application/ld+json",
  data,
  nonce,
}: {
  type?: string;
  data: unknown;
  nonce?: string | undefined;
}) {
  const json = JSON.stringify(data).replaceAll("<", "\\u003c");
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a script's text cannot be written otherwise; escaped above
  return <script type={type} nonce={nonce} dangerouslySetInnerHTML={{ __html: json }} />;
}

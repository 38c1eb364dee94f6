import { JsonScript } from "#components/shells/json-script";

/** A guide or a landing page for search engines (schema.org Article): what it says of itself, since when, by whom. */
export function GuideData({
  title,
  summary,
  url,
  since,
  publisher,
}: {
  title: string;
  summary: string;
  url: string;
  /** Null while staff look at a draft. */
  since: Date | null;
  /** The address by which the shop is named in its own data. */
  publisher: string;
}) {
  const data = {
    "@context": "https://schema.org",
    "@type": "Article",
    headline: title,
    ...(summary && { description: summary }),
    url,
    mainEntityOfPage: url,
    ...(since && { datePublished: since.toISOString() }),
    author: { "@id": publisher },
    publisher: { "@id": publisher },
  };
  return <JsonScript data={data} />;
}

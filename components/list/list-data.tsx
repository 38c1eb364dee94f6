import { JsonScript } from "#components/shells/json-script";

/** The products of one page of a list, for search engines (schema.org ItemList); `first` is the place of its first. */
export function ListData({
  name,
  links,
  total,
  first,
}: {
  name: string;
  links: readonly Readonly<{ name: string; url: string }>[];
  total: number;
  first: number;
}) {
  if (links.length === 0) return null;
  const data = {
    "@context": "https://schema.org",
    "@type": "ItemList",
    name,
    numberOfItems: total,
    itemListElement: links.map((link, index) => ({ "@type": "ListItem", position: first + index, ...link })),
  };
  return <JsonScript data={data} />;
}

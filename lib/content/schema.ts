/** A part of a legal page: a paragraph, a list, a text the law wants in a frame, or links under the language's path. */
export type LegalBlock =
  | string
  | Readonly<{ list: readonly string[] }>
  | Readonly<{ boxed: readonly string[] }>
  | Readonly<{ links: readonly Readonly<{ label: string; path: string }>[] }>;

export type LegalText = Readonly<{
  title: string;
  /** One sentence for search engines and the top of the page. */
  summary: string;
  sections: readonly Readonly<{ heading: string; blocks: readonly LegalBlock[] }>[];
}>;

/** Where a page of rights stands: its path under the language, and its column at the foot of every page. */
export type LegalPageLink = Readonly<{
  slug: string;
  path: string;
  title: string;
  group: "orders" | "house" | "rights";
}>;

/** `updatedOn` is the day its text last changed. */
export type LegalPage = LegalPageLink & LegalText & Readonly<{ updatedOn: string }>;

/** What the page of a product is made of, each at an address of its own. */
export const panes = ["sheet", "variants", "grid", "media", "links", "documents", "bundle", "versions"] as const;
export type Pane = (typeof panes)[number];

export const paneAsked = (asked: string | string[] | undefined): Pane => panes.find((one) => one === asked) ?? "sheet";

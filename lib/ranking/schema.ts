/** What a product is measured by: each gives it a share between nothing and all of a rule's weight. */
export const measures = ["in-stock", "sales", "margin", "newness", "popularity"] as const;
export type Measure = (typeof measures)[number];

/** What may be brought forward or held back: "fontebrune", "maison-deco/luminaires", "colour:cobalt", a product's id. */
export const selections = ["brand", "category", "attribute", "product"] as const;
export type Selection = (typeof selections)[number];

export type Rule =
  | Readonly<{ id: string; kind: Measure }>
  | Readonly<{ id: string; kind: "boost" | "bury"; by: Selection; value: string }>;
export type RuleKind = Rule["kind"];

/** A product that stands at its place whatever the rules say, and why. */
export type Pin = Readonly<{ productId: string; note: string }>;

/** How a list is ordered: first its pins in their order, then by rules, each of which weighs twice the one below it. */
export type RankingContent = Readonly<{ rules: readonly Rule[]; pins: readonly Pin[] }>;

/** More would slow every listing that is written. */
export const most = { rules: 12, pins: 24, note: 200 };

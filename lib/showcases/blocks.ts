import { blank, type Field, type Value, type ValueOf } from "./fields.ts";

/** Every kind of block and what it is asked for, in the order of its form. One more kind is one line here and its component. */
const blockKinds = {
  hero: {
    title: { is: "words", max: 80, long: true },
    text: { is: "words", max: 200, optional: true },
    link: { is: "words", max: 40 },
    to: { is: "address" },
    product: { is: "product", optional: true },
  },
  banner: {
    title: { is: "words", max: 80 },
    text: { is: "words", max: 300, optional: true },
    link: { is: "words", max: 40 },
    to: { is: "address" },
    product: { is: "product" },
  },
  departments: { count: { is: "number", min: 2, max: 12, usual: 8 } },
  promise: {},
  products: {
    title: { is: "words", max: 80 },
    products: { is: "products", min: 0, max: 20 },
    category: { is: "category", optional: true },
    count: { is: "number", min: 2, max: 20, usual: 10 },
  },
  tiles: {
    title: { is: "words", max: 80, optional: true },
    categories: { is: "categories", min: 2, max: 6 },
  },
  prose: {
    title: { is: "words", max: 80, optional: true },
    text: { is: "words", max: 6_000, long: true },
  },
  comparison: {
    title: { is: "words", max: 80 },
    products: { is: "products", min: 2, max: 4 },
  },
  story: {},
  stores: {},
} as const satisfies Readonly<Record<string, Readonly<Record<string, Field>>>>;

export type BlockKind = keyof typeof blockKinds;
export const blockKindNames = Object.keys(blockKinds) as [BlockKind, ...BlockKind[]];

export type BlockValues<K extends BlockKind> = {
  readonly [F in keyof (typeof blockKinds)[K]]: (typeof blockKinds)[K][F] extends infer A extends Field
    ? ValueOf<A>
    : never;
};
export type BlockOf<K extends BlockKind> = Readonly<{ id: string; kind: K; values: BlockValues<K> }>;
export type Block = { [K in BlockKind]: BlockOf<K> }[BlockKind];

/** The fields of a kind, by name. */
export const fieldsOf = (kind: BlockKind): readonly (readonly [name: string, field: Field])[] =>
  Object.entries(blockKinds[kind]);

/** What a block holds of a field. */
export const heldIn = (block: Block, name: string): Value | undefined =>
  (block.values as Readonly<Record<string, Value>>)[name];

/** A block with these values; what they do not name is blank. */
export const blockWith = (kind: BlockKind, id: string, values: Readonly<Record<string, Value>> = {}): Block =>
  ({
    id,
    kind,
    values: Object.fromEntries(fieldsOf(kind).map(([name, field]) => [name, values[name] ?? blank(field)])),
  }) as unknown as Block;

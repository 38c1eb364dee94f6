import { type Block, blockWith, fieldsOf, heldIn } from "./blocks.ts";
import { readField, type Value } from "./fields.ts";

/** The block one place up (-1) or down (1); the first and the last stay where they are. */
export function moved(blocks: readonly Block[], id: string, by: -1 | 1): readonly Block[] {
  const from = blocks.findIndex((block) => block.id === id);
  const to = from + by;
  const [block, other] = [blocks[from], blocks[to]];
  return block && other ? blocks.with(from, other).with(to, block) : blocks;
}

export const removed = (blocks: readonly Block[], id: string): readonly Block[] =>
  blocks.filter((block) => block.id !== id);

/** Stands a block behind another, or first when that is null. */
export function inserted(blocks: readonly Block[], block: Block, after: string | null): readonly Block[] {
  const place = after === null ? 0 : blocks.findIndex(({ id }) => id === after) + 1;
  return blocks.toSpliced(place, 0, block);
}

/**
 * The block with what was typed into its form; every field is in it. Or the fields that can't be kept: too long, no
 * number. What is only missing yet is kept: a draft may be unfinished.
 */
export function typedInto(block: Block, typed: Readonly<Record<string, string>>): Block | readonly string[] {
  const read = fieldsOf(block.kind).map(([name, field]) => [name, readField(name, field, typed)] as const);
  const wrong = read.filter(([, value]) => value === null).map(([name]) => name);
  if (wrong.length > 0) return wrong;
  return blockWith(block.kind, block.id, Object.fromEntries(read) as Readonly<Record<string, Value>>);
}

/** A product may be named with a choice of its variants: "cocotte-fontebrune?colour=brick". */
export const handleIn = (product: string): string => product.split("?")[0] ?? "";

/** Handles of products and paths of categories that the blocks name. */
export function namedIn(blocks: readonly Block[]): Readonly<{ products: string[]; categories: string[] }> {
  const named = { products: new Set<string>(), categories: new Set<string>() };
  for (const block of blocks)
    for (const [name, { is }] of fieldsOf(block.kind)) {
      const keys = [heldIn(block, name) ?? []].flat().filter((key) => typeof key === "string" && key !== "");
      const into = is.startsWith("product") ? named.products : is.startsWith("categor") ? named.categories : null;
      for (const key of keys) into?.add(is.startsWith("product") ? handleIn(String(key)) : String(key));
    }
  return { products: [...named.products], categories: [...named.categories] };
}

import { blockWith, fieldsOf, heldIn } from "./blocks.ts";
import type { Value } from "./fields.ts";
import type { ShowcaseContent } from "./schema.ts";

/** What a page says, naming the categories that moved by the paths they have now. */
export const following = (content: ShowcaseContent, moves: ReadonlyMap<string, string>): ShowcaseContent =>
  moves.size === 0
    ? content
    : {
        ...content,
        blocks: content.blocks.map((block) => {
          const held = fieldsOf(block.kind).map(([name, { is }]) => {
            const value = heldIn(block, name) ?? "";
            return [name, is.startsWith("categor") ? renamed(value, moves) : value] as const;
          });
          return blockWith(block.kind, block.id, Object.fromEntries(held));
        }),
      };

function renamed(value: Value, moves: ReadonlyMap<string, string>): Value {
  if (typeof value === "string") return moves.get(value) ?? value;
  return Array.isArray(value) ? [...new Set(value.map((path: string) => moves.get(path) ?? path))] : value;
}

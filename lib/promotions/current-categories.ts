import type { Definition } from "./definition.ts";

/** Where categories that moved stand now, by each path they had before. */
export type Moves = ReadonlyMap<string, string>;

const lists = new Set(["categories", "exceptCategories"]);

/** The paths of the categories that a definition names, each once. */
export const categoriesIn = (definition: Definition): readonly string[] => [...new Set(named(definition))];

function named(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(named);
  if (typeof value !== "object" || value === null || value instanceof Date) return [];
  return Object.entries(value).flatMap(([key, held]) => (lists.has(key) && Array.isArray(held) ? held : named(held)));
}

/**
 * A definition as it was published, that follows the categories it names to where they stand now. It names them by both
 * paths, for an article may still be listed by the one it had.
 */
export const following = (definition: Definition, moves: Moves): Definition =>
  moves.size > 0 ? (followed(definition, (path) => [path, moves.get(path) ?? path]) as Definition) : definition;

/** The same for what its author works on: the new paths alone. */
export const renamed = <T>(settings: T, moves: Moves): T =>
  followed(settings, (path) => [moves.get(path) ?? path]) as T;

function followed(value: unknown, pathsOf: (path: string) => readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((one) => followed(one, pathsOf));
  if (typeof value !== "object" || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [
      key,
      lists.has(key) && Array.isArray(held) ? [...new Set(held.flatMap(pathsOf))] : followed(held, pathsOf),
    ]),
  );
}

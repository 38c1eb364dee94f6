import { globSync, readFileSync } from "node:fs";

/** A file of the product, as the guards read it. */
export type Source = Readonly<{ path: string; text: string }>;

/** Every source file of these folders, generated ones left out. */
export const sourcesOf = (...folders: string[]): Source[] =>
  globSync(folders.map((folder) => `${folder}/**/*.{ts,tsx,mjs}`))
    .filter((path) => !path.startsWith("lib/platform/generated/"))
    .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** The module of lib/ that a file belongs to. */
export const moduleOf = (path: string): string | null => /^lib\/([^/]+)\//.exec(path)?.[1] ?? null;

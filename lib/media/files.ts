import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { newId } from "#lib/kernel/ids";
import { env } from "#lib/platform/env";

const named = /^[0-9a-f]{32}(\.small\.webp|\.webp|\.pdf)$/;

/** Whose pictures: the shop’s own are kept for ever; buyers’ go when they want them to. Documents, and what comes with a message, lie apart. */
export type Shelf = "media" | "reviews" | "documents" | "cases";

/** Where a kept file lies: a folder for each two first signs, so that none grows too large. */
const placeOf = (file: string, shelf: Shelf): string => path.join(env.SHOP_DATA_DIR, shelf, file.slice(0, 2), file);

/** A name that says nothing of what the file shows, and that nobody guesses. */
export const chanceName = (): string => `${randomBytes(16).toString("hex")}.webp`;

/** Where the small one of a picture lies, beside it. */
export const smallOf = (file: string): string => file.replace(/\.webp$/, ".small.webp");

/** Keeps a file whole or not at all; the same name twice is one file. */
export async function keepFile(
  { file, body }: Readonly<{ file: string; body: Buffer }>,
  shelf: Shelf = "media",
): Promise<void> {
  const place = placeOf(file, shelf);
  const beside = `${place}.${newId()}`;
  await mkdir(path.dirname(place), { recursive: true });
  await writeFile(beside, body);
  await rename(beside, place);
}

/** A kept file; null for a name that is none of ours, or of what is not there. */
export async function keptFile(file: string, shelf: Shelf = "media"): Promise<Buffer | null> {
  if (!named.test(file)) return null;
  return readFile(/*turbopackIgnore: true*/ placeOf(file, shelf)).catch(() => null);
}

/** Takes a picture of a buyer away with its small one; gone already is gone. */
export async function dropBuyersPicture(file: string): Promise<void> {
  for (const one of [file, smallOf(file)]) if (named.test(one)) await rm(placeOf(one, "reviews"), { force: true });
}

/** Takes away a file that came with a message; gone already is gone. */
export async function dropSentFile(file: string): Promise<void> {
  if (named.test(file)) await rm(placeOf(file, "cases"), { force: true });
}

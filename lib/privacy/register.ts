import { appendFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { env } from "#lib/platform/env";

/**
 * Whom the shop has forgotten, as sealed marks in a file beside the database: a backup that is restored brings the person
 * back and takes the row that says so away, and this tells that they are to be forgotten again. Back it up apart.
 */
const place = (): string => path.join(env.SHOP_DATA_DIR, "erasures.txt");

export async function register(marks: readonly string[], now: Date): Promise<void> {
  await mkdir(path.dirname(place()), { recursive: true });
  await appendFile(place(), marks.map((mark) => `${mark} ${now.toISOString()}\n`).join(""));
}

/** When each mark was forgotten last. */
export async function registered(): Promise<ReadonlyMap<string, Date>> {
  const text = await readFile(/*turbopackIgnore: true*/ place(), "utf8").catch(() => "");
  const lines = text.split("\n").filter(Boolean);
  return new Map(lines.map((line) => [line.split(" ")[0] ?? "", new Date(line.split(" ")[1] ?? 0)]));
}

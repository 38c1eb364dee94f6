import { appendFile, mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { env } from "#lib/platform/env";

/**
 * Whom the shop has forgotten, as sealed marks in a file beside the database: a backup that is restored brings the person
 * back and takes the row that says so away, and this tells that they are to be forgotten again. Back it up apart.
 */
const place = (): string => path.join(env.SHOP_DATA_DIR, "erasures.txt");

/** Writes the marks of an erasure down, once, however often it is begun again since its day. */
export async function register(marks: readonly string[], { dueAt, now }: { dueAt: Date; now: Date }): Promise<void> {
  const before = await registered();
  if (marks.every((mark) => (before.get(mark) ?? 0) >= dueAt)) return;
  await mkdir(path.dirname(place()), { recursive: true });
  await appendFile(place(), marks.map((mark) => `${mark} ${now.toISOString()}\n`).join(""));
}

/** When each mark was forgotten last. A register that is there and cannot be read is no empty one. */
export async function registered(): Promise<ReadonlyMap<string, Date>> {
  const text = await readFile(/*turbopackIgnore: true*/ place(), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const lines = text.split("\n").filter(Boolean);
  return new Map(lines.map((line) => [line.split(" ")[0] ?? "", new Date(line.split(" ")[1] ?? 0)]));
}

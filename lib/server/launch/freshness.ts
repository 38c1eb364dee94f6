import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

const sources = [
  "app",
  "components",
  "lib",
  "public",
  "prisma",
  "package-lock.json",
  "next.config.ts",
  "tsconfig.json",
];
const stampFile = ".next/comptoir-sources";
const generated = "lib/platform/generated";

/** Whether the build in .next was made from the sources as they are now, told by their names, sizes and dates. */
export const buildIsFresh = (): boolean =>
  existsSync(".next/BUILD_ID") && existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp();

export const markBuild = (): void => writeFileSync(stampFile, stamp());

/** Whether the database client was generated after the last change of the schema. */
export function clientIsFresh(): boolean {
  const client = `${generated}/client.ts`;
  if (!existsSync(client)) return false;
  const { mtimeMs } = statSync(client);
  return files("prisma/schema").every((file) => statSync(file).mtimeMs <= mtimeMs);
}

function stamp(): string {
  const hash = createHash("sha256");
  for (const file of sources.filter(existsSync).flatMap(files)) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${file} ${size} ${Math.round(mtimeMs)}\n`);
  }
  return hash.digest("hex");
}

function files(source: string): string[] {
  if (!statSync(source).isDirectory()) return [source];
  return readdirSync(source, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.startsWith(generated))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

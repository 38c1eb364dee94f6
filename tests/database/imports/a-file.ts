import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { importFile } from "#lib/imports/import-file";
import type { ImportReport } from "#lib/imports/schema";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { type GeneratedProduct, productNumber } from "../../bench/generate.ts";

const folder = mkdtempSync(path.join(tmpdir(), "import-"));
process.once("exit", () => rmSync(folder, { recursive: true }));

export const fileOf = (content: string | Buffer, name = "catalogue.jsonl"): string => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};
export const lines = (records: readonly unknown[]) => records.map((record) => `${JSON.stringify(record)}\n`).join("");
export const products = (count: number, first = 1): GeneratedProduct[] =>
  Array.from({ length: count }, (_, n) => productNumber(first + n));

export async function take(
  file: string,
  { dryRun = false, limit = null as number | null } = {},
): Promise<ImportReport> {
  const result = await importFile(system("import"), { file, source: null, dryRun, limit });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

export const countsOf = ({ added, changed, unchanged, refused }: ImportReport) => ({
  added,
  changed,
  unchanged,
  refused,
});
export const reasonsOf = ({ refusals }: ImportReport) => refusals.map(({ line, reason }) => `${line} ${reason}`);

export async function emptyCatalogue(): Promise<void> {
  await database.product.deleteMany();
  await database.importRefusal.deleteMany();
  await database.importRun.deleteMany();
}

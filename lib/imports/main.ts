// npm run import -- FILE [MORE] [--source NAME] [--dry-run] [--limit N]
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { system } from "#lib/kernel/actor";
import { database } from "#lib/platform/database";
import { dialects } from "./dialects.ts";
import { importFile } from "./import-file.ts";
import { progressOn } from "./progress.ts";
import { reportText } from "./report-text.ts";

const usage = `Usage: npm run import -- FILE [MORE] [--source NAME] [--dry-run] [--limit N]
FILE is CSV or JSON Lines, gzip or not; MORE is what belongs to it, as the combinations of PrestaShop. Sources: ${dialects.map(({ name }) => name).join(", ")}; told by the first record when not named.`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { source: { type: "string" }, "dry-run": { type: "boolean", default: false }, limit: { type: "string" } },
});
const [file, ...more] = positionals;
const limit = values.limit === undefined ? null : Number(values.limit);
const missing = positionals.find((name) => !existsSync(name));
if (!file || missing || (limit !== null && !(Number.isInteger(limit) && limit > 0))) {
  console.error(missing ? `There is no file ${missing}.\n${usage}` : usage);
  process.exit(2);
}

const dryRun = values["dry-run"];
const result = await importFile(
  system("import"),
  { file, more, source: values.source ?? null, dryRun, limit },
  progressOn(process.stderr),
);
await database.$disconnect();
if (result.ok) console.log(reportText(result.value, dryRun));
else {
  console.error(`${file} was not imported: ${result.refusal.code}.\n${usage}`);
  process.exitCode = 1;
}

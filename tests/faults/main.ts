/*
npm run faults [-- --minutes N --seed N --kind WORDS]

The long tier of the fault tests: passes over every kind of fault (kinds/), each pass on a PostgreSQL and a payment
provider of its own, until the minutes are over; one pass at least. A pass has a seed, and the next pass the next one:
it decides the order of the kinds and when and how hard each of them strikes. `--kind` keeps those whose name has these
words in it. Ends with a table, and with 1 when an order was lost, somebody was charged twice, an invariant is broken, or
the shop said anything but that it does not answer.
*/
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { clientIsFresh } from "../../lib/server/launch/freshness.ts";
import { run } from "../../lib/server/launch/run.ts";
import { complaints, type Line, table } from "./report.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "0" },
    seed: { type: "string", default: "1" },
    kind: { type: "string", default: "" },
  },
});
// Each pass is a process that must not outlive this one.
process.setMaxListeners(0);
const folder = mkdtempSync(join(tmpdir(), "faults-"));
const report = join(folder, "report.jsonl");
const until = performance.now() + Number(values.minutes) * 60_000;

if (!clientIsFresh()) await run("node_modules/.bin/prisma", ["generate", "--config", ".config/prisma.ts"]);
for (let seed = Number(values.seed); ; seed++) {
  console.log(`▸ pass with seed ${seed}`);
  const env = { ...process.env, FAULTS_SEED: String(seed), FAULTS_KIND: values.kind, FAULTS_REPORT: report };
  const failed = await run("node_modules/.bin/vitest", ["run", "--config", "tests/faults/vitest.config.ts"], env).then(
    () => false,
    () => true,
  );
  if (failed) process.exitCode = 1;
  if (performance.now() >= until) break;
}

const lines = existsSync(report)
  ? readFileSync(report, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Line)
  : [];
rmSync(folder, { recursive: true });
console.log(table(lines));
if (process.exitCode) console.error(complaints(lines));
process.exit();

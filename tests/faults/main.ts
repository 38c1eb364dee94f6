/*
npm run faults [-- --minutes N --passes N --seed N --kind WORDS]
npm run faults -- --quick N | --nightly
npm run faults -- --figure pairs|webhooks [--size N]

The long tier of the fault tests: passes over every kind of fault (kinds/), each pass on a PostgreSQL and a payment
provider of its own, until the minutes and the passes are over; one pass at least. A pass has a seed, and the next pass
the next one: it decides the order of the kinds and when and how hard each of them strikes. `--kind` keeps those whose
name has these words in it. `--quick` strikes as often at every place of every road (quick/), each time otherwise, and
`--nightly` does that, and passes, until 3,000 faults have happened. Ends with a table and the number of faults, and with
1 when an order was lost, somebody was charged twice, an invariant is broken, or the shop said anything but that it does
not answer. A figure is one number that the shop promises.
*/
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { clientIsFresh } from "../../lib/server/launch/freshness.ts";
import { run } from "../../lib/server/launch/run.ts";
import { complaints, type Line, linesOf, quickCount, table } from "./report.ts";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "0" },
    passes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    kind: { type: "string", default: "" },
    quick: { type: "string", default: "0" },
    nightly: { type: "boolean", default: false },
    figure: { type: "string", default: "" },
    size: { type: "string" },
  },
});
const nightly = 3_000;
// Each pass is a process that must not outlive this one.
process.setMaxListeners(0);
const folder = mkdtempSync(join(tmpdir(), "faults-"));
const report = join(folder, "report.jsonl");
const quickReport = join(folder, "quick.json");
const first = Number(values.seed);
const until = performance.now() + Number(values.minutes) * 60_000;

/** What vitest finds wrong is what this program ends with. */
async function prove(words: readonly string[], more: Readonly<Record<string, string>>): Promise<void> {
  await run("node_modules/.bin/vitest", ["run", ...words], { ...process.env, ...more }).catch(() => {
    process.exitCode = 1;
  });
}

const long = (more: Readonly<Record<string, string>>) => prove(["--config", "tests/faults/vitest.config.ts"], more);

async function strikeQuickly(seed: number): Promise<number> {
  console.log(`▸ every place of every road, seed ${seed}`);
  const words = ["--config", "tests/vitest.config.ts", "--project", "faults", "--reporter=dot", "--reporter=json"];
  await prove([...words, `--outputFile.json=${quickReport}`], { FAULTS_SEED: String(seed) });
  return quickCount(quickReport);
}

if (!clientIsFresh()) await run("node_modules/.bin/prisma", ["generate", "--config", ".config/prisma.ts"]);
if (values.figure) {
  await long({ FAULTS_FIGURE: values.figure, ...(values.size && { FAULTS_SIZE: values.size }) });
  process.exit();
}

let quick = 0;
for (let seed = first; seed < first + Number(values.quick); seed++) quick += await strikeQuickly(seed);
const onlyQuick = Number(values.quick) > 0;
for (let seed = first; !onlyQuick; seed++) {
  if (values.nightly) quick += await strikeQuickly(seed);
  console.log(`▸ pass with seed ${seed}`);
  await long({ FAULTS_SEED: String(seed), FAULTS_KIND: values.kind, FAULTS_REPORT: report });
  const isEnough = !values.nightly || quick + linesOf(report).length >= nightly;
  if (isEnough && seed - first + 1 >= Number(values.passes) && performance.now() >= until) break;
}

const lines: readonly Line[] = linesOf(report);
rmSync(folder, { recursive: true });
if (lines.length > 0) console.log(table(lines));
console.log(`${quick + lines.length} faults: ${quick} at the places of the roads, ${lines.length} under load`);
if (process.exitCode) console.error(complaints(lines));
process.exit();

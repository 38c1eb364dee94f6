// Proves the shop step by step, says each step's result and time, names again what failed, and closes with one line: `N passed, N failed`.
import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { cpus } from "node:os";
import path from "node:path";
import { type Counts, countsOf, oneCheck } from "./counts.ts";
import { everything, type Proof, quick } from "./steps.ts";

mkdirSync(".data", { recursive: true });
process.env.PATH = `${path.resolve("node_modules/.bin")}${path.delimiter}${process.env.PATH}`;
const total = { passed: 0, failed: 0 };
const failures: string[] = [];
/** What a step without a report of its own printed last: a long log is often kept by its end alone. */
let lastWords = "";

for (const proof of process.argv.includes("verify") ? quick : everything()) {
  const started = performance.now();
  const idleBefore = idle();
  console.log(`\n▸ ${proof.name}`);
  const { passed, failed, failures: named } = await prove(proof);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) failures.push(...(named.length > 0 ? named : [`${proof.name}, which said last:\n${lastWords}`]));
  const took = performance.now() - started;
  const busy = Math.round(100 * (1 - (idle() - idleBefore) / (took * cpus().length)));
  const said = `${passed} passed, ${failed} failed in ${(took / 1000).toFixed(1)} s, the processors ${busy} % busy`;
  console.log(`${failed === 0 ? "✓" : "✗"} ${proof.name}: ${said}`);
}

for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

/** Milliseconds in which processors had nothing to do, since the machine began: what waits could run beside something. */
function idle(): number {
  return cpus().reduce((sum, { times }) => sum + times.idle, 0);
}

async function prove({ commands, report, env }: Proof): Promise<Counts> {
  let ok = true;
  for (const command of commands) ok = ok && (await succeeds(command, { ...process.env, ...env }, !report));
  return report ? countsOf(report, ok) : oneCheck(ok);
}

function succeeds(
  [program = "", ...args]: readonly string[],
  env: NodeJS.ProcessEnv,
  heard: boolean,
): Promise<boolean> {
  const output = heard ? "pipe" : "inherit";
  const child = spawn(program, args, { stdio: ["ignore", output, output], env });
  lastWords = "";
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (said: Buffer) => hear(said));
  return new Promise((resolve) => {
    child.once("error", () => resolve(false));
    child.once(heard ? "close" : "exit", (code) => resolve(code === 0));
  });
}

function hear(said: Buffer): void {
  process.stdout.write(said);
  lastWords = `${lastWords}${said}`.slice(-3000);
}

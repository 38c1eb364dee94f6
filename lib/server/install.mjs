// Runs on a bare Node 20, before anything is installed: no dependencies here.
import { spawn } from "node:child_process";
import { existsSync, statSync } from "node:fs";

/** Installs the locked dependencies when they are missing or older than the lockfile. */
export async function install() {
  if (isInstalled()) return;
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log("▸ Installing the dependencies (one or two minutes the first time)…");
  const progress = setInterval(() => console.log(`  still installing, ${seconds()} s`), 15_000);
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const code = await run(npm, ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  clearInterval(progress);
  if (code !== 0) {
    console.error(
      "The dependencies could not be installed: see npm's message above, check the network, then try again.",
    );
    process.exit(1);
  }
  console.log(`  installed in ${seconds()} s`);
}

function isInstalled() {
  const installed = "node_modules/.package-lock.json";
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync("package-lock.json").mtimeMs;
}

/** Runs a TypeScript program of ours on the Node that npm installed, passes signals on, and ends with its code. */
export async function runOurs(program, args) {
  process.exit(await run("node_modules/.bin/node", ["--import", "tsx", program, ...args], true));
}

/** With `channel`, the child notices when this process dies, whatever the way. */
function run(command, args, channel = false) {
  const stdio = ["inherit", "inherit", "inherit", ...(channel ? ["ipc"] : [])];
  const child = spawn(command, args, {
    stdio,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1" },
  });
  const parent = process.ppid;
  const orphaned = () => process.ppid !== parent && child.kill("SIGTERM"); // npm's shell may die without passing it on
  setInterval(orphaned, 500).unref();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once("error", (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

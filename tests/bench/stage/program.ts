import { type ChildProcess, spawn, spawnSync } from "node:child_process";

export type Program = Readonly<{ args: readonly string[]; env: NodeJS.ProcessEnv; cwd?: string }>;

/** Starts Node on a program. What it says goes to our standard error: our standard output holds measures only. */
const start = ({ args, env, cwd }: Program, output: "pipe" | 2): ChildProcess => {
  const child = spawn(process.execPath, args, { env, cwd, stdio: ["ignore", output, 2] });
  process.once("exit", () => child.kill());
  return child;
};

/** Runs a program to its end and answers what it printed; throws when it fails. */
export function finished(program: Program): Promise<string> {
  const child = start(program, "pipe");
  let printed = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    printed += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${program.args.join(" ")} failed (code ${code}).\n${printed}`)),
    );
  });
}

export type Server = Readonly<{ url: string; pid: number; stop: () => Promise<void> }>;

/** Starts a server and waits until it answers `probe`, for a minute at most. */
export async function serving(program: Program, url: string, probe: string): Promise<Server> {
  const child = start(program, 2);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const stop = () => {
    child.kill("SIGTERM");
    return ended;
  };
  if (!(await answers(`${url}${probe}`, () => child.exitCode !== null))) {
    await stop();
    throw new Error(`${program.args.join(" ")} does not answer at ${url}${probe}.`);
  }
  return { url, pid: child.pid ?? 0, stop };
}

/** Waits until an address is answered, be it by a refusal, at most so many seconds; false when it never is. */
export async function answers(url: string, hopeless: () => boolean = () => false, seconds = 60): Promise<boolean> {
  for (const began = performance.now(); performance.now() - began < seconds * 1000 && !hopeless(); ) {
    const ok = await fetch(url).then(
      ({ status }) => status < 500,
      () => false,
    );
    if (ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

/** The memory a process holds now, in MB. */
export const memoryOf = (pid: number): number =>
  Number(spawnSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" }).stdout) / 1024;

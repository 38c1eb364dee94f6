import { type ChildProcess, spawn } from "node:child_process";

export type Program = Readonly<{ name: string; args: readonly string[] }>;

/** A process that dies sooner than this after its start was never well: starting it again would not help. */
const wellAfterMs = 5_000;
const longestPauseMs = 30_000;

/**
 * Keeps programs running: one that dies is started again after a growing pause; one that dies at once ends everything
 * through `onHopeless`. The channel to each child tells it when this process is gone, whatever the way.
 */
export function supervise(env: NodeJS.ProcessEnv, onHopeless: (name: string, code: number | null) => void) {
  const running = new Map<string, ChildProcess>();
  let stopping = false;

  function start(program: Program, deaths = 0) {
    const startedAt = Date.now();
    const child = spawn(process.execPath, program.args, { stdio: ["ignore", "inherit", "inherit", "ipc"], env });
    running.set(program.name, child);
    child.once("exit", (code) => {
      running.delete(program.name);
      if (stopping) return;
      const lived = Date.now() - startedAt;
      if (lived < wellAfterMs && deaths === 0) return onHopeless(program.name, code);
      const pause = Math.min(longestPauseMs, 500 * 2 ** deaths);
      console.error(`✗ ${program.name} ended (code ${code}); it starts again in ${pause / 1000} s.`);
      setTimeout(() => !stopping && start(program, lived > 60_000 ? 1 : deaths + 1), pause);
    });
  }

  /** Asks every child to finish what it does (≤ 25 s), then insists. */
  async function stop(): Promise<void> {
    stopping = true;
    await Promise.all([...running.values()].map(ended));
  }

  return { start: (program: Program) => start(program), stop };
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const insist = setTimeout(() => child.kill("SIGKILL"), 28_000);
    child.once("exit", () => {
      clearTimeout(insist);
      resolve();
    });
    child.kill("SIGTERM");
  });
}

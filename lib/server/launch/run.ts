import { spawn } from "node:child_process";

/** Runs a program to its end, its output with ours; throws when it fails. It does not outlive this process. */
export function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"], env });
  for (const end of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect", "exit"]) process.once(end, () => child.kill());
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args[0]} failed (code ${code}): see its message above.`)),
    );
  });
}

/** The arguments with which Node runs a TypeScript program. */
export const tsx = (program: string): string[] => ["--import", "tsx", program];

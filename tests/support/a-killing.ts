import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect } from "vitest";

export type Obstacle = Readonly<{
  /** Stands for the payment provider, when the obstacle is on the way there. */
  url?: string;
  reached: (count: number) => Promise<unknown>;
  open: () => Promise<unknown>;
}>;

/** Runs a program as its own process and kills it (`kill -9`) where the obstacle has stopped it so many times. */
export async function killedAt(obstacle: Obstacle, count: number, program: URL, ...words: string[]): Promise<void> {
  const child = spawn(process.execPath, ["--import", "tsx", program.pathname, ...words], {
    env: { ...process.env, LOG_LEVEL: "silent", ...(obstacle.url && { STRIPE_API_URL: obstacle.url }) },
    stdio: "inherit",
  });
  const dead = once(child, "exit");
  await obstacle.reached(count);
  child.kill("SIGKILL");
  expect(await dead).toEqual([null, "SIGKILL"]);
  await obstacle.open();
}

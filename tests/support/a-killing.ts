import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect } from "vitest";

/** Programs that are started to be killed. */
export const doomed = {
  shop: new URL("./doomed-shop.ts", import.meta.url),
  worker: new URL("./doomed-worker.ts", import.meta.url),
  importer: new URL("./doomed-importer.ts", import.meta.url),
  postman: new URL("./doomed-postman.ts", import.meta.url),
};

export type Obstacle = Readonly<{
  /** Stands for the payment provider, when the obstacle is on the way there. */
  url?: string;
  reached: (count: number) => Promise<unknown>;
  open: () => Promise<unknown>;
}>;

type Told = Readonly<{ cartId: string; orderId: string }>;

/**
 * Runs a program as its own process and kills it (`kill -9`) where the obstacle has stopped it so many times. Answers
 * the orders of which it had told its shoppers.
 */
export async function killedAt(
  obstacle: Obstacle,
  count: number,
  program: URL,
  ...words: string[]
): Promise<readonly Told[]> {
  const child = spawn(process.execPath, ["--import", "tsx", program.pathname, ...words], {
    env: { ...process.env, LOG_LEVEL: "silent", ...(obstacle.url && { STRIPE_API_URL: obstacle.url }) },
    stdio: ["inherit", "inherit", "inherit", "ipc"],
  });
  const told: Told[] = [];
  child.on("message", (order) => told.push(order as Told));
  const dead = once(child, "exit");
  await obstacle.reached(count);
  child.kill("SIGKILL");
  expect(await dead).toEqual([null, "SIGKILL"]);
  await obstacle.open();
  return told;
}

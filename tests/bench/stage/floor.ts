import { createHash } from "node:crypto";
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { freePort } from "../../../lib/platform/engine/postgres.mjs";
import { finished, type Server, serving } from "./program.ts";

const sources = "tests/bench/floor";
const next = path.resolve("node_modules/next/dist/bin/next");

/** An empty Next app of our version on the same database, built when its sources or Next have changed. */
export async function openFloor(databaseUrl: string, dir: string, tell: (text: string) => void): Promise<Server> {
  const app = path.resolve(dir, "floor");
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    BENCH_ROOT: path.resolve("."),
  };
  const stampFile = path.join(app, "stamp");
  const stamp = stampOf(sources);
  if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) {
    tell("building the floor app");
    rmSync(app, { recursive: true, force: true });
    cpSync(sources, app, { recursive: true });
    await finished({ args: [next, "build"], env, cwd: app });
    writeFileSync(stampFile, stamp);
  }
  const port = await freePort();
  const args = [next, "start", "--port", String(port), "--hostname", "127.0.0.1"];
  return serving({ args, env, cwd: app }, `http://127.0.0.1:${port}`, "/static");
}

/** A bare server of Node in a process of its own. */
export async function openHello(): Promise<Server> {
  const port = await freePort();
  const program = { args: ["tests/bench/stage/node-hello.mjs"], env: { ...process.env, PORT: String(port) } };
  return serving(program, `http://127.0.0.1:${port}`, "/");
}

function stampOf(folder: string): string {
  const hash = createHash("sha256").update(readFileSync("node_modules/next/package.json"));
  for (const file of globSync(`${folder}/**/*.{ts,tsx}`).sort()) hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

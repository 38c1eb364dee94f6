import { finished } from "./program.ts";
import type { Stage } from "./stage.ts";

/** Runs a program of this folder on a shop's database, as its worker would, and answers the JSON it printed last. */
export async function inShop<T>(
  stage: Stage,
  program: string,
  words: readonly string[] = [],
  url?: string,
): Promise<T> {
  const { dir } = stage.options;
  const env = {
    ...process.env,
    DATABASE_URL: url ?? (await stage.database()).url,
    SHOP_DATA_DIR: dir,
    LOG_LEVEL: "warn",
  };
  const printed = await finished({ args: ["--import", "tsx", `tests/bench/stage/${program}.ts`, ...words], env });
  return JSON.parse(printed.trim().split("\n").at(-1) ?? "") as T;
}

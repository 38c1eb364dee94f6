import { spawnSync } from "node:child_process";
import pg from "pg";
import { figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";

/** PostgreSQL's own measure of itself, where the machine has pgbench. */
export const pgbench: Measure = {
  name: "floor.pgbench",
  async run(stage, say) {
    if (spawnSync("pgbench", ["--version"]).status !== 0) return stage.options.tell("no pgbench on this machine");
    const { adminUrl } = await stage.database();
    await makeDatabase(adminUrl);
    const url = adminUrl.replace(/\/postgres$/, "/pgbench");
    const run = (...args: string[]) => spawnSync("pgbench", [...args, url], { encoding: "utf8" }).stdout;
    run("--initialize", "--quiet", "--scale=10");
    for (const [name, ...args] of [
      ["floor.pgbench_select", "--select-only"],
      ["floor.pgbench_tpcb", "--builtin=tpcb-like"],
    ] as const) {
      const printed = run("--no-vacuum", "--client=2", "--jobs=1", `--time=${stage.options.seconds}`, ...args);
      const [, rate = "0"] = /^tps = ([\d.]+)/m.exec(printed) ?? [];
      say(figureLine(name, Number(rate), "transactions/s", "scale 10, 2 clients, unprepared"));
    }
  },
};

async function makeDatabase(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  const { rowCount } = await admin.query("SELECT 1 FROM pg_database WHERE datname = 'pgbench'");
  if (rowCount === 0) await admin.query("CREATE DATABASE pgbench");
  await admin.end();
}

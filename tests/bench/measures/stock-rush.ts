import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Got, roads, soldOut } from "#tests/support/roads";
import { startStandin } from "../../../lib/payments/standin/main.ts";
import { figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { aside } from "../stage/aside.ts";
import { inShop } from "../stage/in-shop.ts";

const [buyers, units] = [2000, 500];
type Sent = Readonly<{ got: readonly Got[]; seconds: number }>;
type Books = Readonly<{ left: number; wrong: readonly object[]; deadlocks: number }>;

/** Two thousand buyers for five hundred units of one SKU, on the web, through the API and at the counter, each a process. */
export const stockRush: Measure = {
  name: "stock.rush",
  async run(stage, say) {
    const dataDir = mkdtempSync(path.join(tmpdir(), "standin-"));
    const webhookSecret = "whsec_bench";
    const provider = await startStandin({ port: 0, dataDir, webhookUrl: "http://127.0.0.1:9/", webhookSecret });
    process.env.STRIPE_API_URL = provider.url;
    try {
      await aside(stage, "comptoir_bench_rush", async (url) => {
        await inShop(stage, "rush", ["open", String(units)], url);
        const ways = Object.keys(roads);
        const sent = await Promise.all(
          ways.map((road, turn) => {
            const share = Math.floor((buyers + turn) / ways.length);
            return inShop<Sent>(stage, "rush", [road, String(share)], url);
          }),
        );
        const { left, wrong, deadlocks } = await inShop<Books>(stage, "rush", ["books"], url);
        const got = sent.flatMap((one) => one.got);
        const sold = got.filter((one) => one === "sold").length;
        const others = got.filter((one) => one !== "sold" && !soldOut.includes(one));
        const perRoad = ways.map((road, turn) => `${road} ${sent[turn]?.got.filter((one) => one === "sold").length}`);
        const note = `${got.length} buyers, ${units} units: ${sold} sold (${perRoad.join(", ")}), ${left} left, ${others.length} other answers${others.length > 0 ? ` (${[...new Set(others)].join(", ")})` : ""}, ${deadlocks} deadlocks, ${wrong.length} levels wrong, ${Math.max(...sent.map(({ seconds }) => seconds)).toFixed(1)} s; goal exactly ${units}`;
        say(figureLine("stock.rush", Math.abs(sold - units), "sold too many or too few", note, got.length));
        if (sold !== units || left !== 0 || others.length + deadlocks + wrong.length > 0) process.exitCode = 1;
      });
    } finally {
      await provider.stop();
      rmSync(dataDir, { recursive: true });
    }
  },
};

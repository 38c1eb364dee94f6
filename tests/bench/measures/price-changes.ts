import pg from "pg";
import { figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { inShop } from "../stage/in-shop.ts";

const name = "comptoir_bench_price_changes";
const wanted = 50_000;

type Told = Readonly<{ asked: number; guarded: number; applied: number; stood: number; held: number }>;

/** Fifty thousand new prices from files, on a copy of the catalogue: each is read, compared, guarded and written down. */
export const priceChanges: Measure = {
  name: "price.changes",
  async run(stage, say) {
    await stage.catalogue();
    const { url, adminUrl } = await stage.database();
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${new URL(url).pathname.slice(1)} STRATEGY FILE_COPY`);
    try {
      const copy = adminUrl.replace(/\/postgres$/, `/${name}`);
      const told = await inShop<Told>(stage, "change-prices", [String(wanted)], copy);
      const note = `${told.asked} prices from CSV read, guarded and written down, ${told.held} left to a second look each; goal 50,000 in ≤ 60 s`;
      say(figureLine("price.changes", told.guarded, "s", note, told.asked));
      const signed = `${told.stood} of them stand ${told.applied.toFixed(1)} s after a second person signed`;
      say(figureLine("price.changes.applied", told.applied, "s", signed, told.stood));
    } finally {
      await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
      await admin.end();
    }
  },
};

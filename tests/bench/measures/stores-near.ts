import pg from "pg";
import { delayLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { aside } from "../stage/aside.ts";
import { finished } from "../stage/program.ts";

const skus = 50_000;
const stores = 200;

/** Two hundred stores over France, each with a fifth of fifty thousand SKUs; every twentieth level was sold from. */
const filled = `
  INSERT INTO category (id, handle, path, name_fr) VALUES (gen_random_uuid(), 'all', 'all', 'Tout');
  INSERT INTO product (id, handle, external_id, status, category_id, name_fr, vat_basis_points, created_at, updated_at)
    SELECT gen_random_uuid(), 'p' || n, 'p' || n, 'active', category.id, 'Article ' || n, 2000, now(), now()
    FROM generate_series(1, ${skus}) AS n, category;
  INSERT INTO variant (id, product_id, sku) SELECT gen_random_uuid(), id, upper(handle) FROM product;
  INSERT INTO stock_location (code, kind, name) SELECT 'S' || n, 'store', 'Magasin ' || n FROM generate_series(1, ${stores}) AS n;
  INSERT INTO store (code, slug, name, street, postcode, city, latitude, longitude, phone, email, area_m2, manager,
                     pickup_lead_minutes, pickup_hold_days, services, departments, note_fr, note_en, position)
    SELECT 'S' || n, 's' || n, 'Magasin ' || n, '1 rue', '49000', 'Ville ' || n, 43 + random() * 7, -4 + random() * 11, '', '', 1000, '',
           60, 7, '{reserve-collect}', '{}', '', '', n
    FROM generate_series(1, ${stores}) AS n;
  INSERT INTO opening_hours (store_code, weekday, opens_minute, closes_minute)
    SELECT code, weekday, 600, 1170 FROM store, generate_series(1, 6) AS weekday;
  INSERT INTO stock_level (variant_id, location_code, on_hand, counted_at, updated_at)
    SELECT v.id, s.code, (random() * 9)::int, now() - random() * interval '200 days', now()
    FROM variant v, store s WHERE hashtext(v.sku || s.code) % 5 = 0;
  INSERT INTO stock_movement (variant_id, location_code, reason, on_hand_delta, actor_name, at)
    SELECT variant_id, location_code, 'ship', -1, 'caisse', now() - random() * interval '200 days'
    FROM stock_level, generate_series(1, 5) WHERE hashtext(variant_id::text || location_code) % 20 = 0;
  ANALYZE`;

/** Where an article is near a town of France, by 1 client: its p95 is to be 30 ms at most. */
export const storesNear: Measure = {
  name: "stores.near",
  async run(stage, say) {
    await aside(stage, "comptoir_bench_stores", async (url) => {
      const db = new pg.Client({ connectionString: url });
      await db.connect();
      await db.query(filled);
      await db.end();
      const env = { ...process.env, DATABASE_URL: url };
      const printed = await finished({
        args: ["lib/server/program.mjs", "tests/bench/stage/ask-near.ts", String(skus)],
        env,
      });
      const times: number[] = JSON.parse(printed.trim().split("\n").at(-1) ?? "");
      const seconds = times.reduce((sum, ms) => sum + ms, 0) / 1000;
      const note = `${stores} stores, ${skus} SKUs; goal p95 ≤ 30 ms`;
      say(delayLine("stores.near", { times, seconds, wrong: 0 }, note));
    });
  },
};

import pg from "pg";
import { figureLine } from "../line.ts";
import type { Measure } from "../measure.ts";
import { aside } from "../stage/aside.ts";
import { finished } from "../stage/program.ts";

const orders = 20_000;

/** The demo shop's last month, each order as often as it takes to have twenty thousand of them, each time somebody else's. */
const multiplied = `
  CREATE TEMP TABLE copy AS
    SELECT o.id AS old, gen_random_uuid() AS new, n
    FROM orders o, generate_series(1, (SELECT ceil(${orders}.0 / count(*))::int FROM orders
                                       WHERE placed_at > now() - interval '29 days')) AS n
    WHERE o.placed_at > now() - interval '29 days';
  CREATE TEMP TABLE copied_parcel AS
    SELECT p.id AS old, gen_random_uuid() AS new, copy.new AS order_id FROM parcel p JOIN copy ON copy.old = p.order_id;
  INSERT INTO orders SELECT (jsonb_populate_record(o, jsonb_build_object('id', copy.new, 'number', o.number || '-' || n,
      'email', n || '.' || o.email, 'account_id', NULL, 'attempt_id', gen_random_uuid(), 'cart_id', gen_random_uuid()))).*
    FROM orders o JOIN copy ON copy.old = o.id;
  INSERT INTO parcel SELECT (jsonb_populate_record(p, jsonb_build_object('id', c.new, 'order_id', c.order_id))).*
    FROM parcel p JOIN copied_parcel c ON c.old = p.id;
  INSERT INTO order_line SELECT (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid(),
      'order_id', c.order_id, 'parcel_id', c.new))).*
    FROM order_line l JOIN copied_parcel c ON c.old = l.parcel_id;
  ANALYZE orders; ANALYZE parcel; ANALYZE order_line`;

/** Twenty thousand orders played without a draft and with it, as a worker plays them. */
export const rehearsing: Measure = {
  name: "rehearsal.orders_per_s",
  async run(stage, say) {
    await aside(stage, "comptoir_bench_rehearsal", async (url) => {
      const env = { ...process.env, DATABASE_URL: url };
      await finished({ args: ["lib/server/program.mjs", "prisma/seed/main.ts"], env });
      const db = new pg.Client({ connectionString: url });
      await db.connect();
      await db.query(multiplied);
      await db.end();

      const printed = await finished({ args: ["lib/server/program.mjs", "tests/bench/stage/rehearse.ts"], env });
      const { played, reproduced, seconds } = JSON.parse(printed.trim().split("\n").at(-1) ?? "");
      const note = `${played} orders in ${seconds.toFixed(1)} s, ${reproduced} at their exact total; goal 20,000 in ≤ 60 s`;
      say(figureLine("rehearsal.orders_per_s", played / seconds, "orders/s", note, played));
    });
  },
};

/*
npm run bench [-- WORD… --products N --seconds N --buyers N --carts N --profile --cold]

Measures the shop and, in the same run, the floors under it: absolute figures move with the machine and its other work, the
ratios hardly do. Standard output holds one JSON line a measure, {name, value, unit, n, p50, p95, p99, note}; progress goes
to standard error. A WORD keeps the measures whose name contains it. Everything runs on databases of its own in .data/bench,
filled through the shop's own import with the generated catalogue (generate.ts), and on the build in .next.

  import.products_per_s  50,000 products into an empty database, ready to be searched; import.peak_rss_mb beside it
  floor.node             a bare node:http reply
  floor.static           a prerendered page of an empty Next app of our version
  floor.sql24            the same app: one SQL statement, 24 cards
  floor.transaction      the same app: commits one row
  floor.pgbench_*        pgbench on the same PostgreSQL, where the machine has it
  page.*                 pages seen before, requests a second by 16 clients; .c1 and .c64 by one and by 64
  page.*.cold            p95 of the first rendering of pages nobody saw since the shop opened, 1 client
  page.list.unseen       such lists by 16 clients: no page is asked for twice
  api.search, api.list   answers of the API, each computed: a second by 16 clients; .c1 the p95 at one
  api.add_to_cart        POST /carts/{id}/lines, answered with the priced cart: a second by 16 clients; .c1 the p95 at one
  api.checkout           complete orders a second by 16 clients: POST /carts whole, POST /carts/{id}/checkout
  race.last_units        units oversold when 500 buyers pay at once for the last 10; the run fails when it is not 0
  price.changes          50,000 new prices from files, read, guarded and written down; .applied until they stand once signed
  price.sheet            50 lines of the price sheet, its first page and (.deep) one three quarters down, 1 client
  page.scheduled         how long after its hour a promotion stands on the last of 60 kept pages
  coupon.race            uses too many or too few when 1,000 buyers pay at once with a code of 100; fails when it is not 0
  giftcard.race          cents overspent when a gift card of 50 € is spent from 20 tabs at once; fails when it is not 0
  engine.price_ms        one pricing of a cart of 100 lines under 200 promotions in force; .small of 1 to 3 lines under 18
  engine.random_carts    bills with a cent wrong, of 20,000 random carts × random promotions (--carts 1000000: the full proof)
  invoice.pdf            one invoice as PDF/A-3 with its XML, after the first; .long of 150 lines
  rehearsal.orders_per_s 20,000 orders of the past played without a draft and with it
  orders.xray            random orders of 10,000 with a column that another book contradicts; the run fails when it is not 0
  stores.near            p95 of where an article is near a town, 200 stores and 50,000 SKUs, 1 client
  stock.hot              one SKU held, then reserved, by 32 at once: reservations a second
  stock.rush             units too many or too few when 2,000 buyers want 500 on three ways at once; fails when it is not 0
  promise.cart           the dates of one cart in four ways to be delivered, in a December full of exceptions
  promises.december      promises broken without a word before, of 20,000 orders in a December of failing carriers; fails when not 0
  invoices.gapless       gaps, duplicates and broken seals of 10,000 invoices by 8 workers, one in 20 rolled back; fails when not 0
  relevance.at10, .at20  nDCG of 74 judged queries over 19,406 products, .rated10/20 of the judged answers alone; beside plain BM25
  console.*              what an agent finds by each thing a caller may say, of 100,000 customers, 300,000 orders, 200,000 cases
  enumeration.*          what the time of an answer tells of whom the shop knows: 0.5 nothing, 1 all; fails when answers differ
  admin.tables.*         p95 of the queries behind each table of the back office, in the same shop
  million.*              p95 of the SQL of lists, filtered lists, deep pages, searches and suggestions of a million products
  js.first_load_kb.*     gzip size of the scripts a page fetches by itself; js.runtime_kb.* of those at the first intent
  rss.mb                 memory of the web process after all this
  start.warm_s           a second `npm run shop` until it is ready; start.cold_s (only with --cold) from a fresh clone
  ratio.*                a measure divided by its floor
*/
import { existsSync, mkdirSync, rmSync } from "node:fs";
import { cpus, loadavg } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { onStop } from "../../lib/server/stopping.ts";
import type { Line } from "./line.ts";
import { chosen } from "./measure.ts";
import { addToCart } from "./measures/add-to-cart.ts";
import { adminTables } from "./measures/admin-tables.ts";
import { listApi, searchApi } from "./measures/api-reading.ts";
import { checkout } from "./measures/checkout.ts";
import { couponRace } from "./measures/coupon-race.ts";
import { december } from "./measures/december.ts";
import { deskConsole } from "./measures/desk-console.ts";
import { enginePrice, randomCarts } from "./measures/engine.ts";
import { enumeration } from "./measures/enumeration.ts";
import { floors } from "./measures/floors.ts";
import { giftCardRace } from "./measures/gift-card-race.ts";
import { home } from "./measures/home.ts";
import { importing } from "./measures/importing.ts";
import { invoicePdf } from "./measures/invoice-pdf.ts";
import { invoicesGapless } from "./measures/invoices-gapless.ts";
import { lastUnits } from "./measures/last-units.ts";
import { list } from "./measures/list.ts";
import { memory } from "./measures/memory.ts";
import { million } from "./measures/million.ts";
import { pgbench } from "./measures/pgbench.ts";
import { priceChanges } from "./measures/price-changes.ts";
import { priceSheet } from "./measures/price-sheet.ts";
import { product } from "./measures/product.ts";
import { promise } from "./measures/promise.ts";
import { rehearsing } from "./measures/rehearsing.ts";
import { relevance } from "./measures/relevance.ts";
import { scheduledPage } from "./measures/scheduled-page.ts";
import { scripts } from "./measures/scripts.ts";
import { search } from "./measures/search.ts";
import { coldStart, warmStart } from "./measures/start.ts";
import { stockHot } from "./measures/stock-hot.ts";
import { stockRush } from "./measures/stock-rush.ts";
import { storesNear } from "./measures/stores-near.ts";
import { xraying } from "./measures/xraying.ts";
import { profileText } from "./profile.ts";
import { ratioLines } from "./ratios.ts";
import { Stage } from "./stage/stage.ts";

const measures = [
  ...[importing, million, pgbench, priceChanges, priceSheet, floors, home, list, product, search, listApi, searchApi],
  ...[addToCart, checkout, lastUnits, scripts, memory, warmStart],
  ...[couponRace, giftCardRace, scheduledPage, enginePrice, randomCarts, rehearsing, storesNear, promise],
  ...[
    stockHot,
    stockRush,
    december,
    invoicePdf,
    xraying,
    invoicesGapless,
    relevance,
    deskConsole,
    adminTables,
    enumeration,
  ],
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    products: { type: "string", default: "50000" },
    seconds: { type: "string", default: "4" },
    buyers: { type: "string", default: "500" },
    carts: { type: "string", default: "20000" },
    profile: { type: "boolean", default: false },
    cold: { type: "boolean", default: false },
  },
});

const dir = ".data/bench";
const profileDir = values.profile ? path.join(dir, "profiles") : null;
const began = performance.now();
const tell = (text: string) => {
  const seconds = ((performance.now() - began) / 1000).toFixed(0).padStart(4);
  console.error(`${seconds} s  load ${loadavg()[0]?.toFixed(1)}  ${text}`);
};

mkdirSync(dir, { recursive: true });
if (profileDir) rmSync(profileDir, { recursive: true, force: true });

const lines: Line[] = [];
const say = (line: Line) => {
  lines.push(line);
  console.log(JSON.stringify(line));
};

const stage = new Stage({
  dir,
  products: Number(values.products),
  seconds: Number(values.seconds),
  buyers: Number(values.buyers),
  carts: Number(values.carts),
  profileDir,
  tell,
});
onStop(() => stage.close());
try {
  tell(`${cpus().length} × ${cpus()[0]?.model}, node ${process.version}`);
  for (const { name, run } of chosen(values.cold ? [coldStart, ...measures] : measures, positionals)) {
    tell(name);
    await run(stage, say);
  }
  for (const line of ratioLines(lines)) say(line);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await stage.close();
  if (profileDir && existsSync(profileDir)) console.error(profileText(profileDir));
  tell("done");
}
process.exit();

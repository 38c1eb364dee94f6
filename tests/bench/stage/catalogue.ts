import pg from "pg";
import type { BenchDatabase } from "./database.ts";
import { finished } from "./program.ts";

export type Filled = Readonly<{ added: number; refused: number; seconds: number; peakMb: number }>;

/** Empties the database and fills it through the shop's own import. */
export async function refill(db: BenchDatabase, dir: string, products: number): Promise<Filled> {
  await db.empty();
  const args = ["--import", "tsx", "tests/bench/stage/fill.ts", String(products)];
  const env = { ...process.env, DATABASE_URL: db.url, SHOP_DATA_DIR: dir, LOG_LEVEL: "warn" };
  const printed = (await finished({ args, env })).split("\n");
  return JSON.parse(printed.find((line) => line.startsWith('{"added"')) ?? "") as Filled;
}

export type List = Readonly<{ category: string; facet: string | null; value: string | null }>;

/** What there is to ask for, in an order that is always the same and has nothing to do with how it is stored. */
export type Catalogue = Readonly<{ handles: readonly string[]; skus: readonly string[]; lists: readonly List[] }>;

/**
 * Reads what the shop sells; null when it does not list so many products, but for the
 * few whose first price waits for a second person. */
export async function readCatalogue(url: string, products: number): Promise<Catalogue | null> {
  const db = new pg.Client({ connectionString: url });
  await db.connect();
  try {
    const texts = async (sql: string) => (await db.query<{ text: string }>(sql)).rows.map(({ text }) => text);
    const handles = await texts(
      `SELECT p.handle AS text FROM listing l JOIN product p ON p.id = l.product_id ORDER BY md5(p.handle)`,
    );
    if (handles.length < 0.995 * products) return null;
    const skus = await texts(
      `SELECT v.sku AS text FROM variant v JOIN stock_level s ON s.variant_id = v.id AND s.location_code = 'WEB'
       JOIN price ON price.variant_id = v.id WHERE s.on_hand > 0 ORDER BY md5(v.sku) LIMIT 500`,
    );
    const { rows: lists } = await db.query<List>(
      `SELECT category_path AS category, NULL AS facet, NULL AS value FROM listing GROUP BY 1
       UNION ALL
       SELECT c.category_path, v.facet, v.value FROM facet_count c JOIN facet_value v ON v.id = c.facet_value_id
       ORDER BY facet NULLS FIRST, category`,
    );
    return { handles, skus, lists: shuffled(lists) };
  } finally {
    await db.end();
  }
}

/** The unfiltered lists first, then the filtered ones, spread over categories and facets by a step prime to any count. */
function shuffled(lists: readonly List[]): List[] {
  const filtered = lists.filter(({ facet }) => facet !== null);
  const step = 7919;
  const spread = filtered.map((_, n) => filtered[(n * step) % filtered.length] as List);
  return [...lists.filter(({ facet }) => facet === null), ...new Set(spread)];
}

import { database, Prisma } from "#lib/platform/database";
import type { ChangeState, Fault, PriceBatchView, PriceChangeView, PriceSpan, Stop } from "./schema.ts";

type ChangeRow = Omit<
  PriceChangeView,
  "requestedAt" | "effectiveAt" | "heldUntil" | "decidedAt" | "appliedAt" | "faults"
> &
  Readonly<{
    requestedAt: Date;
    effectiveAt: Date | null;
    heldUntil: Date | null;
    decidedAt: Date | null;
    appliedAt: Date | null;
    faults: readonly Fault[];
  }>;

const instant = (date: Date | null): string | null => date?.toISOString() ?? null;

async function changesWhere(which: Prisma.Sql, order: Prisma.Sql, most: number): Promise<PriceChangeView[]> {
  const rows = await database.$queryRaw<ChangeRow[]>`
    SELECT c.id, c.batch_id AS "batchId", v.sku, p.id AS "productId", jsonb_build_object('fr', p.name_fr, 'en', p.name_en) AS "productName",
           l.code AS "listCode",
           c.min_quantity AS "minQuantity", c.from_minor AS "fromMinor", c.to_minor AS "toMinor", c.reason,
           c.source::text AS source, c.state::text AS state, c.faults, c.hash, c.author_id AS "authorId",
           c.author_name AS "authorName", c.requested_at AS "requestedAt", c.effective_at AS "effectiveAt",
           c.held_until AS "heldUntil", c.alone, c.decided_by_name AS "decidedByName", c.decided_at AS "decidedAt",
           c.applied_at AS "appliedAt"
    FROM price_change c JOIN variant v ON v.id = c.variant_id JOIN product p ON p.id = v.product_id
    LEFT JOIN price_list l ON l.id = c.list_id LEFT JOIN price_batch b ON b.id = c.batch_id
    WHERE ${which} ORDER BY ${order} LIMIT ${most}`;
  return rows.map((row) => ({
    ...row,
    requestedAt: row.requestedAt.toISOString(),
    effectiveAt: instant(row.effectiveAt),
    heldUntil: instant(row.heldUntil),
    decidedAt: instant(row.decidedAt),
    appliedAt: instant(row.appliedAt),
  }));
}

const latest = Prisma.sql`c.requested_at DESC, c.id DESC`;

/** Of a change and its batch: it waits for a second person by itself, not with the whole of its batch. */
const waitsByItself = Prisma.sql`
  c.state = 'held' AND (b.state IS NULL OR b.state NOT IN ('held', 'open') AND c.faults <> '[]')`;

/** What waits for a second person, change by change, oldest first; what waits as a batch is in `waitingBatches`. */
export const waitingChanges = (most = 200): Promise<PriceChangeView[]> =>
  changesWhere(waitsByItself, Prisma.sql`c.requested_at, c.id`, most);

/** How many decisions on prices wait: changes by themselves, and batches as one each. */
export async function waitingPriceCount(): Promise<number> {
  const [row] = await database.$queryRaw<{ waiting: number }[]>`
    SELECT ((SELECT count(*) FROM price_change c LEFT JOIN price_batch b ON b.id = c.batch_id WHERE ${waitsByItself})
          + (SELECT count(*) FROM price_batch b WHERE b.state = 'held'))::int AS waiting`;
  return row?.waiting ?? 0;
}

/** The base price of each variant that waits for a second person, by SKU. */
export async function heldPricesOf(variantIds: readonly string[]): Promise<ReadonlyMap<string, PriceChangeView>> {
  const held = await changesWhere(
    Prisma.sql`c.state = 'held' AND c.list_id IS NULL AND c.variant_id = ANY(${[...variantIds]}::uuid[])`,
    latest,
    variantIds.length,
  );
  return new Map(held.map((change) => [change.sku, change]));
}

/** Everything ever asked of one variant's prices, latest first. */
export const changesOfSku = (sku: string, most = 100): Promise<PriceChangeView[]> =>
  changesWhere(Prisma.sql`v.sku = ${sku}`, latest, most);

/** The changes of one batch, doubtful ones first. */
export const changesOfBatch = (batchId: string, state: ChangeState | null = null, most = 200) =>
  changesWhere(
    Prisma.sql`c.batch_id = ${batchId}::uuid AND (${state}::text IS NULL OR c.state::text = ${state}::text)`,
    Prisma.sql`jsonb_array_length(c.faults) DESC, c.sku`,
    most,
  );

export const priceChange = async (id: string): Promise<PriceChangeView | null> =>
  (await changesWhere(Prisma.sql`c.id = ${id}::uuid`, latest, 1))[0] ?? null;

type BatchRow = Omit<PriceBatchView, "at" | "heldUntil" | "stoppedFor"> &
  Readonly<{ at: Date; heldUntil: Date | null; stoppedFor: Stop | null }>;

async function batchesWhere(which: Prisma.Sql, most: number): Promise<PriceBatchView[]> {
  const rows = await database.$queryRaw<BatchRow[]>`
    SELECT b.id, b.name, b.source::text AS source, b.state::text AS state, b.total, b.applied, b.held,
           held.faulty, held.hash, b.stopped_for AS "stoppedFor", b.author_id AS "authorId",
           b.author_name AS "authorName", b.at, b.held_until AS "heldUntil", b.decided_by_name AS "decidedByName"
    FROM (SELECT * FROM price_batch b WHERE ${which} ORDER BY b.at DESC LIMIT ${most}) b
    LEFT JOIN LATERAL (
      SELECT count(*) FILTER (WHERE c.faults <> '[]')::int AS faulty,
             encode(sha256(coalesce(string_agg(c.hash, '' ORDER BY c.hash), '')::bytea), 'hex') AS hash
      FROM price_change c WHERE c.batch_id = b.id AND c.state = 'held'
    ) held ON true
    ORDER BY b.at DESC`;
  return rows.map((row) => ({ ...row, at: row.at.toISOString(), heldUntil: instant(row.heldUntil) }));
}

/** Batches that wait whole for a second person. */
export const waitingBatches = (most = 50) => batchesWhere(Prisma.sql`b.state = 'held'`, most);

/** The batches there were, latest first: to look into, and to undo. */
export const latestBatches = (most = 50) => batchesWhere(Prisma.sql`true`, most);

export const priceBatch = async (id: string): Promise<PriceBatchView | null> =>
  (await batchesWhere(Prisma.sql`b.id = ${id}::uuid`, 1))[0] ?? null;

/** Every base price of a variant, oldest first: for its chart. */
export async function priceHistory(variantId: string): Promise<PriceSpan[]> {
  const intervals = await database.priceInterval.findMany({ where: { variantId }, orderBy: { since: "asc" } });
  return intervals.map(({ grossMinor, since, until }) => ({
    grossMinor,
    since: since.toISOString(),
    until: instant(until),
  }));
}

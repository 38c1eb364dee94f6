import { createHash } from "node:crypto";
import { newId } from "#lib/kernel/ids";
import type { Transaction } from "#lib/platform/database";
import { likelihood, type SeededVariant } from "./products.ts";

const day = 86_400_000;

/** A price as it stood, [since, until), and why it came; the first one of a variant has no reason. */
export type PastPrice = Readonly<{ grossMinor: number; since: Date; until: Date | null; reason: string | null }>;
export type PriceHistory = ReadonlyMap<string, readonly PastPrice[]>;

const supplierRise = "Hausse des fournisseurs de septembre";
const summerCut = "Opération d’été";
const summerEnd = "Fin de l’opération d’été";
const autumnCut = "Baisse d’automne";

/**
 * Prices with their past: what was cut ten days ago, what was dearer to buy since September, what was cheaper for three
 * weeks of summer. The legal prior price is computed from these intervals (rule 5.5), never typed.
 */
export async function seedPrices(
  tx: Transaction,
  variants: readonly SeededVariant[],
  author: Readonly<{ id: string; name: string }>,
  now: Date,
): Promise<PriceHistory> {
  const histories = new Map(variants.map((variant) => [variant.id, historyOf(variant, now)]));
  const of = ({ id }: SeededVariant) => histories.get(id) ?? [];
  await tx.price.createMany({
    data: variants.map((variant) => ({
      variantId: variant.id,
      grossMinor: variant.source.priceCents,
      costMinor: variant.source.costCents,
      since: of(variant).at(-1)?.since ?? variant.createdAt,
    })),
  });
  await tx.priceInterval.createMany({
    data: variants.flatMap((variant) =>
      of(variant).map(({ reason: _, ...interval }) => ({ variantId: variant.id, ...interval })),
    ),
  });
  const changes = variants.flatMap((variant) =>
    of(variant).flatMap((price, i) => changeOf(variant, of(variant)[i - 1], price)),
  );
  const batchId = newId();
  const rises = changes.filter(({ reason }) => reason === supplierRise);
  const at = rises[0]?.appliedAt ?? now;
  await tx.priceBatch.create({
    data: {
      id: batchId,
      source: "import",
      name: "hausse-fournisseurs.csv",
      reason: supplierRise,
      total: rises.length,
      applied: rises.length,
      authorId: author.id,
      authorName: author.name,
      at,
    },
  });
  await tx.priceChange.createMany({
    data: changes.map((change) => ({
      ...change,
      ...(change.reason === supplierRise && { batchId, source: "import" as const }),
      authorId: author.id,
      authorName: author.name,
    })),
  });
  return histories;
}

/** The price of the list at an instant. */
export const priceAt = (history: readonly PastPrice[], at: Date): number | null =>
  history.find(({ since, until }) => since <= at && (until === null || at < until))?.grossMinor ?? null;

function historyOf(variant: SeededVariant, now: Date): PastPrice[] {
  const { product, source, createdAt } = variant;
  const ago = (days: number) => new Date(now.getTime() - days * day);
  const standing = source.priceCents;
  const earlier = product.compareAtCents && product.compareAtCents + standing - product.priceCents;
  if (earlier) return chain(createdAt, [earlier, null], [ago(10), standing, autumnCut]);

  const settled = product.scenario !== undefined || product.department === "livres-papeterie";
  const lower = (share: number) => Math.round((standing * share) / 50) * 50 - 10;
  const kind = likelihood(product.handle, "past price") % 9;
  if (!settled && kind < 2 && createdAt < ago(82) && affordable(variant, lower(0.95)))
    return chain(createdAt, [lower(0.95), null], [ago(82), standing, supplierRise]);
  if (!settled && kind === 2 && createdAt < ago(130) && affordable(variant, lower(0.9)))
    return chain(createdAt, [standing, null], [ago(130), lower(0.9), summerCut], [ago(109), standing, summerEnd]);
  return chain(createdAt, [standing, null]);
}

/** Lower than today's, and not under what the article costs. */
const affordable = ({ product, source }: SeededVariant, minor: number): boolean =>
  minor < source.priceCents && minor > source.costCents * (1 + product.vatRate / 100);

type Step = readonly [since: Date, grossMinor: number, reason: string];

function chain(start: Date, [first, reason]: readonly [number, null], ...steps: readonly Step[]): PastPrice[] {
  const starts = [
    { since: start, grossMinor: first, reason },
    ...steps.map(([since, grossMinor, why]) => ({ since, grossMinor, reason: why })),
  ];
  return starts.map((one, i) => ({ ...one, until: starts[i + 1]?.since ?? null }));
}

function changeOf(
  { id, source }: SeededVariant,
  before: PastPrice | undefined,
  { grossMinor, since, reason }: PastPrice,
) {
  if (!before || reason === null) return [];
  const hash = createHash("sha256")
    .update(`${id}:${before.grossMinor}:${grossMinor}:${since.toISOString()}`)
    .digest("hex");
  return [
    {
      id: newId(),
      variantId: id,
      sku: source.sku,
      fromMinor: before.grossMinor,
      toMinor: grossMinor,
      reason,
      source: "sheet" as const,
      state: "applied" as const,
      hash,
      requestedAt: since,
      appliedAt: since,
    },
  ];
}

import { z } from "zod";
import { levelsAt, stockAsOf } from "#lib/inventory/as-of";
import { moveStock } from "#lib/inventory/moving";
import { tellStock } from "#lib/inventory/tell-stock";
import { nameOf } from "#lib/kernel/actor";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { type ImportOutcome, most } from "./schema.ts";
import { articlesNamed } from "./sql/articles.ts";

/** The most levels of one import: one transaction, a second or two. */
export const mostLevels = 5_000;
/** Figures older than this are refused: too much happened since. */
const oldestMs = 7 * 24 * 60 * 60_000;

const levelList = z.strictObject({
  /** When the other system took its figures. */
  asOf: z.iso.datetime({ offset: true }),
  source: z.string().trim().min(2).max(60),
  dryRun: z.boolean(),
  levels: z
    .array(
      z.strictObject({
        sku: z.string().trim().min(1).max(64),
        location: z.string().min(1).max(12),
        onHand: z.int().min(0).max(most),
      }),
    )
    .min(1)
    .max(mostLevels),
});

/**
 * Takes levels that another system counted, as of the instant it counted them: new level = its figure + what moved here
 * since, so that no sale made meanwhile is lost. Never under what customers wait for (`short`). Sent twice, it changes
 * nothing the second time. Refuses `as_of_not_past`, `level_twice`, `unknown_location`.
 */
export const importLevels = command({
  name: "stockroom.import_levels",
  input: levelList,
  allow: "imports.run",
  async run({ asOf, source, dryRun, levels }, scene) {
    const { actor, tx, now, audit } = scene;
    const instant = new Date(asOf);
    const ageMs = now.getTime() - instant.getTime();
    if (ageMs < 0 || ageMs > oldestMs) return refuse({ code: "as_of_not_past" });
    const places = new Set((await tx.stockLocation.findMany({ select: { code: true } })).map(({ code }) => code));
    const nowhere = levels.find(({ location }) => !places.has(location));
    if (nowhere) return refuse({ code: "unknown_location", location: nowhere.location });

    const articles = await articlesNamed(
      tx,
      levels.map(({ sku }) => sku),
    );
    const known = levels.flatMap(({ sku, location, onHand }) => {
      const article = articles.get(sku);
      return article ? [{ variantId: article.variantId, locationCode: location, sku: article.sku, given: onHand }] : [];
    });
    const keyOf = (of: { variantId: string; locationCode: string }) => `${of.variantId} ${of.locationCode}`;
    const given = new Map(known.map((line) => [keyOf(line), line]));
    if (given.size < known.length) return refuse({ code: "level_twice" });

    const standing = dryRun ? await levelsAt(tx, known, instant) : await stockAsOf(scene, known, instant);
    const wanted = standing.map((level) => {
      const line = given.get(keyOf(level));
      if (!line) throw new Error("a level nobody asked for");
      const onHand = line.given + level.onHand - level.onHandThen;
      return { ...line, onHandDelta: Math.max(onHand, level.least) - level.onHand, short: onHand < level.least, level };
    });
    const outcome: ImportOutcome = {
      asOf,
      changes: wanted
        .filter(({ onHandDelta }) => onHandDelta !== 0)
        .map(({ sku, locationCode, onHandDelta, level: { onHand } }) => ({
          sku,
          location: locationCode,
          before: onHand,
          after: onHand + onHandDelta,
        })),
      changed: wanted.filter(({ onHandDelta }) => onHandDelta !== 0).length,
      unchanged: wanted.filter(({ onHandDelta }) => onHandDelta === 0).length,
      unknown: levels.filter(({ sku }) => !articles.has(sku)).map(({ sku }) => sku),
      short: wanted
        .filter(({ short }) => short)
        .map(({ sku, locationCode, given, level }) => ({ sku, location: locationCode, given, kept: level.least })),
    };
    if (dryRun) return ok(outcome);

    const moved = await moveStock(tx, {
      moves: wanted.map(({ variantId, locationCode, onHandDelta }) => ({ variantId, locationCode, onHandDelta })),
      reason: "import",
      reference: `import:${source}`,
      note: null,
      actorName: nameOf(actor),
      now,
      countedAt: instant,
    });
    if (!moved.ok) return moved;
    tellStock(moved.value, scene);
    audit({
      subject: "stock:levels",
      changes: { asOf: [null, asOf], changed: [null, outcome.changed], short: [null, outcome.short.length] },
      reason: source,
    });
    return ok(outcome);
  },
});

import { z } from "zod";
import { locales } from "#lib/kernel/locale";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { placedAt } from "#lib/ranking/arranged";
import { keptQuery } from "./queries-kept.ts";
import { singular } from "./synonyms.ts";
import { keptSearches } from "./tags.ts";

const locale = z.enum(locales);
const text = z
  .string()
  .trim()
  .max(80)
  .refine((typed) => keptQuery(typed) !== "", "says nothing");

/** How much a merchant may keep for one query: more would slow every search of it. */
const most = { others: 20, pins: 24 };

/** Says what else a word or a phrase may mean, separated by commas; nothing takes it back. */
export const saveSynonyms = command({
  name: "search.save_synonyms",
  input: z.strictObject({ locale, word: text, others: z.string().max(600).default("") }),
  allow: "products.write",
  async run({ locale, word: typed, others: list }, { tx, now, audit, expire }) {
    const word = singular(keptQuery(typed));
    const others = [...new Set(list.split(",").map(keptQuery))].filter((other) => other && singular(other) !== word);
    const key = { locale, word };
    const before = await tx.searchSynonym.findUnique({ where: { locale_word: key } });
    const kept = others.slice(0, most.others);
    if (kept.length === 0) await tx.searchSynonym.deleteMany({ where: key });
    else {
      const row = { others: kept, changedAt: now };
      await tx.searchSynonym.upsert({ where: { locale_word: key }, create: { ...key, ...row }, update: row });
    }
    audit({
      subject: `search:${locale}:${word}`,
      changes: { synonyms: [before?.others.join(", ") ?? null, kept.join(", ") || null] },
    });
    expire(keptSearches());
    return ok({ word, others: kept });
  },
});

/** A path of the shop under its language; never another site's. */
const shopPath = /^\/(?!\/)[\w/.~%-]*(\?[\w=&,.~%+-]*)?$/;

/** Has a query lead to a page instead of to a list; no path takes it back. Refuses `bad_address`. */
export const saveRedirect = command({
  name: "search.save_redirect",
  input: z.strictObject({ locale, query: text, path: z.string().trim().max(300).default("") }),
  allow: "products.write",
  async run({ locale, query: typed, path: asked }, { tx, now, audit, expire }) {
    const query = keptQuery(typed);
    const path = asked.replace(/^\/(fr|en)(?=\/|$)/, "") || null;
    if (path && !shopPath.test(path)) return refuse({ code: "bad_address" });
    const key = { locale, query };
    const before = await tx.searchRedirect.findUnique({ where: { locale_query: key } });
    if (path === null) await tx.searchRedirect.deleteMany({ where: key });
    else {
      const row = { path, changedAt: now };
      await tx.searchRedirect.upsert({ where: { locale_query: key }, create: { ...key, ...row }, update: row });
    }
    audit({ subject: `search:${locale}:${query}`, changes: { leadsTo: [before?.path ?? null, path] } });
    expire(keptSearches());
    return ok({ query, path });
  },
});

/**
 * Puts a product at a place among those that come first for a query; no place takes it out. `before` are the products that
 * stood above that place as the merchant saw them: as many of them come first too as it needs to stand there. Refuses
 * `product_not_found`.
 */
export const placePin = command({
  name: "search.place_pin",
  input: z.strictObject({
    locale,
    query: text,
    productId: z.uuid(),
    place: z.coerce.number().int().min(1).max(most.pins).nullable().default(null),
    before: z
      .string()
      .max(40 * most.pins)
      .default("")
      .transform((ids) => ids.split(" ").filter(Boolean))
      .pipe(z.array(z.uuid())),
  }),
  allow: "products.write",
  async run({ locale, query: typed, productId, place, before }, { tx, now, audit, expire }) {
    const query = keptQuery(typed);
    const product = await tx.product.findUnique({ where: { id: productId }, select: { handle: true } });
    if (!product) return refuse({ code: "product_not_found" });
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`search_pin:${locale}:${query}`}))`;
    const where = { locale, query };
    const pins = await tx.searchPin.findMany({ where, orderBy: { position: "asc" } });
    const row = pins.map((pin) => pin.productId);
    const seen = await tx.product.findMany({ where: { id: { in: before } }, select: { id: true } });
    const above = before.filter((id) => seen.some((one) => one.id === id));
    const ids = place === null ? row.filter((id) => id !== productId) : placedAt(row, productId, place, above);
    await tx.searchPin.deleteMany({ where });
    await tx.searchPin.createMany({
      data: ids
        .slice(0, most.pins)
        .map((id, index) => ({ ...where, productId: id, position: index + 1, changedAt: now })),
    });
    const was = pins.find((pin) => pin.productId === productId)?.position ?? null;
    audit({
      subject: `search:${locale}:${query}`,
      changes: {
        pinned: [
          was === null ? null : `${product.handle} ${was}`,
          place === null ? null : `${product.handle} ${place}`,
        ],
      },
    });
    expire(keptSearches());
    return ok({ query });
  },
});

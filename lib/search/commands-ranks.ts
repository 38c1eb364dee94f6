import { z } from "zod";
import { system } from "#lib/kernel/actor";
import { ok } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { database, type Transaction } from "#lib/platform/database";
import { byScope, everPinned, type LiveRanking, liveRankings } from "#lib/ranking/queries";
import { queryOf, type Scope, shelfOf } from "#lib/ranking/scopes";
import { dayOf } from "#lib/ranking/standing";
import { keepGuests } from "./sql/keep-guests.ts";
import { keepRanks, keepSold, nextRanked } from "./sql/keep-ranks.ts";
import { categoryTags, groupOrder, keptSearches, listings } from "./tags.ts";

const portion = 2_000;
const scope = z.custom<Scope>((value) => typeof value === "string");

/** Has these products stand where the rankings of now put them, at home and as guests; answers the shelves that changed. */
async function ranked(tx: Transaction, productIds: readonly string[], now: Date): Promise<string[]> {
  if (productIds.length === 0) return [];
  const moved = await keepRanks(tx, productIds, byScope(await liveRankings(now, tx)), now);
  const { changed } = await keepGuests(tx, { productIds, listed: productIds }, now);
  return [...moved, ...changed];
}

/** The pages that are made anew by a ranking of which no rank is kept; null where ranks are. */
function shownAnew(scope: Scope): string | null {
  if (queryOf(scope)) return keptSearches();
  const { group } = shelfOf(scope);
  return group ? groupOrder(group) : null;
}

/** Ranks anew what a ranking pins or ever pinned: what a merchant waits for, before all the rest of a long list. */
const followPins = command({
  name: "search.follow_pins",
  input: z.strictObject({ scope }),
  allow: "system",
  async run({ scope }, { tx, now, expire }) {
    const moved = shownAnew(scope) ? [] : await ranked(tx, await everPinned(scope, tx), now);
    if (moved.length > 0) expire(listings(), ...categoryTags(moved));
    return ok({ moved: moved.length });
  },
});

/**
 * Ranks a portion of the products that a ranking may order; answers where to go on. The last one writes down the edition.
 * The rules of a query or of a group rank nothing beforehand: only the pages that show what they order are made anew.
 */
const followRanking = command({
  name: "search.follow_ranking",
  input: z.strictObject({ scope, edition: z.string().nullable(), after: z.guid().nullable() }),
  allow: "system",
  async run({ scope, edition, after }, { tx, now, expire }) {
    const shown = shownAnew(scope);
    const ids = shown ? [] : await nextRanked(tx, scope, after, portion);
    if (shown) expire(shown);
    const moved = await ranked(tx, ids, now);
    if (moved.length > 0) expire(listings(), ...categoryTags(moved));

    const next = ids.length < portion ? null : (ids.at(-1) ?? null);
    if (next === null) {
      await tx.listingRanking.deleteMany({ where: { scope } });
      if (edition !== null) await tx.listingRanking.create({ data: { scope, edition } });
    }
    return ok({ next });
  },
});

/** Lists follow the rankings that were published, withdrawn, have begun or ended by `now`; newness grows with each day. */
export async function followRankings(now: Date): Promise<void> {
  const due = await dueScopes(now);
  for (const { scope } of due) await followPins(system("ranking"), { scope }, { now });
  for (const one of due) {
    let after: string | null = null;
    do after = await followPortion(one, after, now);
    while (after !== null);
  }
}

async function followPortion(due: Due, after: string | null, now: Date): Promise<string | null> {
  const followed = await followRanking(system("ranking"), { ...due, after }, { now });
  if (!followed.ok) throw new Error(`listings do not follow ${due.scope}: ${followed.refusal.code}`);
  return followed.value.next;
}

type Due = Readonly<{ scope: Scope; edition: string | null }>;

/** The whole shop comes last: it takes longest. */
async function dueScopes(now: Date): Promise<Due[]> {
  const [live, followed] = await Promise.all([liveRankings(now), database.listingRanking.findMany()]);
  const editions = new Map<string, string | null>(followed.map(({ scope }) => [scope, null]));
  for (const one of live) editions.set(one.scope, editionOn(one, now));
  const known = new Map(followed.map(({ scope, edition }) => [scope, edition]));
  return [...editions]
    .filter(([scope, edition]) => edition !== (known.get(scope) ?? null))
    .map(([scope, edition]) => ({ scope: scope as Scope, edition }))
    .sort((one, other) => Number(one.scope === "shop") - Number(other.scope === "shop"));
}

/** Where newness counts, every day makes another order. */
const editionOn = ({ edition, content }: LiveRanking, now: Date): string =>
  content.rules.some(({ kind }) => kind === "newness")
    ? `${edition} ${dayOf(now).toISOString().slice(0, 10)}`
    : edition;

/** Keeps how many pieces of each product were sold in thirty days, by which lists may be ordered. */
export const keepSales = command({
  name: "search.keep_sales",
  input: z.strictObject({ sold: z.array(z.strictObject({ handle: z.string(), units: z.int().min(0) })) }),
  allow: "system",
  async run({ sold }, { tx, now, expire }) {
    const changed = await keepSold(tx, sold);
    const moved = await ranked(tx, changed, now);
    if (moved.length > 0) expire(listings(), ...categoryTags(moved));
    return ok({ changed: changed.length });
  },
});

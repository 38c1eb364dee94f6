import type { ProductCard } from "#lib/catalogue/schema";
import { database } from "#lib/platform/database";
import { offersAt } from "#lib/promotions/queries-offers";
import { byScope, liveRankings } from "#lib/ranking/queries";
import type { RankingContent } from "#lib/ranking/schema";
import { queryOf, rankingFor, type Scope, shelfOf } from "#lib/ranking/scopes";
import { type Ranked, type Term, termsOf } from "#lib/ranking/standing";
import { foundBy } from "./queries.ts";
import { shownCards } from "./queries-cards.ts";
import type { ListRequest } from "./schema.ts";
import { readList } from "./sql/list.ts";
import { readRanked } from "./sql/ranked.ts";
import { isNear } from "./sql/ruled.ts";

/** A product in its place in a list, with what put it there. */
export type PlacedProduct = Pick<ProductCard, "handle" | "name" | "picture" | "price"> &
  Readonly<{
    id: string;
    /** Not null where a merchant pinned it: its place among the pins, from 1, and why. */
    pin: Readonly<{ place: number; note: string }> | null;
    /** Of what a query finds: whether it fits nearly as well as the best, so that rules decide; null in all other lists. */
    fits: "nearly" | "less" | null;
    terms: readonly Term[];
    ranked: Ranked;
  }>;

export type TriedRanking = Readonly<{
  total: number;
  /** Which ranking orders what is shown: a store or a group that has its own is ordered by that. */
  isOrderedByIt: boolean;
  products: readonly PlacedProduct[];
}>;

type Tried = Readonly<{ scope: Scope; content: RankingContent; availableAt?: string; group?: string }> &
  Pick<ListRequest, "locale">;

const shown = 24;

/** The head of a list as a ranking would order it, by the very query of the shop, and why each product stands there. */
export async function tryRanking(
  { scope, content, availableAt, group, locale }: Tried,
  now: Date,
): Promise<TriedRanking> {
  const shelf = { ...shelfOf(scope), ...(availableAt && { availableAt }), ...(group && { group }) };
  const searched = queryOf(scope);
  const request = {
    ...(shelf.category && { category: shelf.category }),
    ...(shelf.availableAt && { availableAt: shelf.availableAt }),
    ...(shelf.group && { group: shelf.group }),
    ...{ locale, facets: {}, sort: "relevance" as const, limit: shown },
  };
  const found = searched && (await foundBy({ ...request, ...searched }, now, content));
  const [live, offers] = await Promise.all([liveRankings(now, database), offersAt(now)]);
  const rankings = byScope([...live.filter((one) => one.scope !== scope), { scope, edition: "draft", content }]);
  const { items, total } = await readList(request, found, null, now, rankings);
  const cards = await shownCards(items.slice(0, shown), offers, locale);
  const known = new Map((await readRanked(cards.map(({ handle }) => handle))).map((one) => [one.handle, one]));
  const ordering = found ? content : rankingFor(shelf, rankings);
  const scores = new Map(items.map(({ id, key }) => [id, key]));
  return {
    total,
    isOrderedByIt: ordering === content,
    products: cards.flatMap(({ handle, name, picture, price }) => {
      const ranked = known.get(handle);
      return ranked
        ? [
            {
              ...{ handle, name, picture, price, ranked },
              ...placeOf(ranked, ordering, now),
              fits: found && nearness(scores, ranked),
            },
          ]
        : [];
    }),
  };
}

const nearness = (scores: ReadonlyMap<string, number>, { productId }: Ranked) =>
  isNear(scores.get(productId) ?? 0) ? ("nearly" as const) : ("less" as const);

function placeOf(ranked: Ranked, ordering: RankingContent, now: Date) {
  const { productId: id } = ranked;
  const at = ordering.pins.findIndex(({ productId }) => productId === id);
  const pin = ordering.pins[at];
  return { id, pin: pin ? { place: at + 1, note: pin.note } : null, terms: termsOf(ordering, ranked, now) };
}

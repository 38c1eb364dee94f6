import { customerGroups } from "#lib/customers/queries";
import { inLocale } from "#lib/kernel/locale";
import { carries } from "#lib/platform/page-scope";
import { byScope, liveRankings, previewedRankings } from "#lib/ranking/queries";
import { groupScope, orderingScope, type Rankings } from "#lib/ranking/scopes";
import type { ListRequest, ListResult } from "./schema.ts";
import { groupOrder } from "./tags.ts";

type Asked = Pick<ListRequest, "query" | "category" | "availableAt" | "group">;

const isOrdered = ({ group, ...shelf }: Asked, rankings: Rankings): boolean =>
  group !== undefined && !shelf.query && orderingScope({ ...shelf, group }, rankings) === groupScope(group);

/**
 * The rankings to work a list out by instead of reading the ranks that were kept: those that staff look at, or those in force
 * where a group of customers has an order of its own; null for every other list.
 */
export async function rankingsOf(asked: Asked, now: Date): Promise<Rankings | null> {
  const tried = await previewedRankings(now);
  if (tried || !asked.group || asked.query) return tried;
  carries(groupOrder(asked.group));
  const rankings = byScope(await liveRankings(now));
  return isOrdered(asked, rankings) ? rankings : null;
}

/** Whose order it is that such rankings give a list. */
export async function orderedFor(
  asked: Pick<ListRequest, "locale" | "sort"> & Asked,
  rankings: Rankings | null,
): Promise<ListResult["orderedFor"]> {
  const { group, sort, locale } = asked;
  if (!group || !rankings || sort !== "relevance" || !isOrdered(asked, rankings)) return null;
  const found = (await customerGroups()).find(({ code }) => code === group);
  return { code: group, name: found ? inLocale(found.name, locale) : group };
}

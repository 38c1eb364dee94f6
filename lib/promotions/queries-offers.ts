import { database, type Transaction } from "#lib/platform/database";
import { carries, oncePerPage, previewed, staleFrom } from "#lib/platform/page-scope";
import { definitionOf } from "./definition.ts";
import { published } from "./in-force.ts";
import { isPublic } from "./offer.ts";
import type { PeriodRow } from "./queries-in-force.ts";
import type { PublishedPromotion } from "./schema.ts";
import type { Offers, PublicPeriod } from "./shown-price.ts";
import { definitionsOf, type KeptPeriod } from "./sql/definitions.ts";
import { draftOf } from "./sql/promotion-row.ts";
import { publicPeriods } from "./sql/public-periods.ts";
import { offersTag } from "./tags.ts";

type Reader = Pick<Transaction, "$queryRaw" | "promotion">;

/** A promotion that may be used up ends at no known instant: a page that shows it lives this long. */
const limitedLifeMs = 5_000;

/**
 * What everybody is offered at an instant, past or future, read once a page. The page it makes is true until the next
 * promotion begins or ends, and is made anew when one is published or paused.
 */
export async function offersAt(at: Date, reader: Reader = database): Promise<Offers> {
  carries(offersTag);
  return oncePerPage(`offers:${at.getTime()}`, () => read(at, reader));
}

async function read(at: Date, reader: Reader): Promise<Offers> {
  const { periods: rows, turn } = await publicPeriods(reader, at);
  if (turn) staleFrom(turn);
  const kept = await definitionsOf(
    reader,
    (rows ?? []).map(([id]) => id),
  );
  const all = (rows ?? []).flatMap((row) => {
    const period = kept.get(row[0]);
    return period ? periodOf(period, row, at) : [];
  });
  if (all.some(({ left, until }) => isLimited(left) && (!until || until > at)))
    staleFrom(new Date(at.getTime() + limitedLifeMs));

  const draft = await draftShown(reader, at);
  const others = draft ? all.filter(({ id, until }) => id !== draft.id || (until && until <= at)) : all;
  const promotions = draft ? [...others, draft] : others;
  return {
    at,
    periods: promotions.filter(isPublic).map(publicPeriod),
    lines: promotions.filter(({ lane }) => lane === "line"),
  };
}

/** One that is used up has ended, as far as anybody can tell. */
function periodOf(period: KeptPeriod, row: PeriodRow, at: Date): PublishedPromotion {
  const promotion = published(period, row, []);
  const { uses, budgetMinor } = promotion.left;
  const inForce = !promotion.until || promotion.until > at;
  return inForce && (uses === 0 || budgetMinor === 0) ? { ...promotion, until: at } : promotion;
}

const isLimited = ({ uses, budgetMinor }: PublishedPromotion["left"]): boolean => uses !== null || budgetMinor !== null;

/** The cuts of a seasonal sale are one operation (rule 5.5), and so are the versions of one promotion. */
const publicPeriod = (promotion: PublishedPromotion): PublicPeriod => ({
  promotion,
  from: promotion.from,
  until: promotion.until,
  operation: promotion.seasonalSale ? "seasonal sale" : promotion.id,
});

/** The draft that staff want to see among what is in force, as if it were published; null when there is none to show. */
async function draftShown(reader: Reader, at: Date): Promise<PublishedPromotion | null> {
  const id = previewed()?.draftId;
  const row = id ? await reader.promotion.findUnique({ where: { id } }) : null;
  if (!row) return null;
  const draft = draftOf(row);
  const from = draft.startsAt ?? at;
  if (draft.needsCode || from > at || (draft.endsAt && draft.endsAt <= at)) return null;
  return {
    ...definitionOf(draft),
    id: row.id,
    version: row.version,
    from,
    until: draft.endsAt,
    codes: [],
    left: { uses: null, perCustomer: null, budgetMinor: null },
  };
}

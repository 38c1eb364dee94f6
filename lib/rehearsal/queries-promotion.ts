import { availabilityOf } from "#lib/inventory/queries";
import { type SoldArticle, soldBetween } from "#lib/orders/queries-sales";
import { database } from "#lib/platform/database";
import { aboutOf, concerns } from "#lib/promotions/concerns";
import { type PromotionDraft, promotionDraft } from "#lib/promotions/definition";
import { promotionDraftOf } from "#lib/promotions/queries-admin";
import { crowdsForSale } from "#lib/promotions/queries-articles";
import { periodsOf } from "#lib/promotions/queries-calendar";
import { type Account, accountOf } from "./account.ts";
import { type Forecast, forecastOf } from "./forecast.ts";
import { neighboursOf, shelvesOf } from "./neighbours.ts";
import type { RehearsalResult, Subject } from "./schema.ts";

const dayMs = 86_400_000;
/** How many days tell which neighbours sell. */
const usualDays = 30;
/** The longest span that is compared with the one before it. */
const mostDays = 120;

export type Outlook = Readonly<{
  /** What the latest rehearsal of the promotion as it is written now tells of its period; null before there is one. */
  forecast: (Forecast & Readonly<{ rehearsalId: string; finishedAt: Date }>) | null;
  /** One is on its way. */
  underWay: string | null;
  /** Articles beside those of the promotion that sell at their full price, the most sold first. */
  neighbours: readonly SoldArticle[];
}>;

/** What is known beforehand of a promotion as it is written now; null: there is none. */
export async function outlookOf(promotionId: string, now: Date): Promise<Outlook | null> {
  const draft = await promotionDraftOf(promotionId);
  if (!draft) return null;
  const [rows, sold, shelves] = await Promise.all([
    database.rehearsal.findMany({
      where: {
        subject: { path: ["promotionId"], equals: promotionId },
        state: { in: ["done", "queued", "running"] },
      },
      orderBy: { createdAt: "desc" },
      take: 20,
    }),
    soldBetween({ from: new Date(now.getTime() - usualDays * dayMs), until: now }),
    shelvesNow(draft),
  ]);
  const ofNow = rows.filter(({ subject }) => isOf(subject as unknown as Subject, draft));
  const done = ofNow.find(({ state }) => state === "done");
  const result = done?.result as unknown as RehearsalResult | undefined;
  return {
    forecast:
      done && result
        ? { ...forecastOf({ ...done, result }, draft, now), rehearsalId: done.id, finishedAt: done.finishedAt ?? now }
        : null,
    underWay: ofNow.find(({ state }) => state !== "done")?.id ?? null,
    neighbours: neighboursOf(draft, shelves, sold)
      .filter(({ fullUnits }) => fullUnits > 0)
      .sort((a, b) => b.fullGrossMinor - a.fullGrossMinor),
  };
}

const isOf = (subject: Subject, draft: PromotionDraft): boolean =>
  subject.kind === "promotion" && JSON.stringify(promotionDraft.parse(subject.draft)) === JSON.stringify(draft);

export type Outcome = Account &
  Readonly<{
    /** When it ran, and where the span of the same length before it begins. */
    from: Date;
    until: Date;
    comparedFrom: Date;
    /** How many of its articles are left on the web and in the stores. */
    stockLeft: number;
  }>;

/** What became of a promotion from its first day to its last one, or until now; null where it never ran or has no articles. */
export async function outcomeOf(promotionId: string, now: Date): Promise<Outcome | null> {
  const periods = (await periodsOf(promotionId)).filter(({ from }) => from < now);
  const [first, last] = [periods[0], periods.at(-1)];
  if (!first || !last || last.lane === "delivery") return null;
  const until = last.until && last.until < now ? last.until : now;
  const from = new Date(Math.max(first.from.getTime(), until.getTime() - mostDays * dayMs));
  const comparedFrom = new Date(2 * from.getTime() - until.getTime());
  const [before, during, shelves] = await Promise.all([
    soldBetween({ from: comparedFrom, until: from }),
    soldBetween({ from, until }),
    shelvesNow(last),
  ]);
  const own = during.filter((article) => concerns(last, article));
  const stock = await availabilityOf(own.map(({ variantId }) => variantId));
  return {
    ...accountOf(last, shelves, { before, during }),
    from,
    until,
    comparedFrom,
    stockLeft: [...stock.values()].reduce(
      (sum, { maxQuantity, stores }) => sum + maxQuantity + stores.reduce((held, { quantity }) => held + quantity, 0),
      0,
    ),
  };
}

async function shelvesNow(promotion: Parameters<typeof aboutOf>[0]): Promise<ReadonlySet<string>> {
  const { selections, skus } = aboutOf(promotion);
  const named = [...skus, ...selections.flatMap(({ skus: chosen, exceptSkus }) => [...chosen, ...exceptSkus])];
  return shelvesOf(promotion, await crowdsForSale(named));
}

import { database, type Prisma } from "#lib/platform/database";
import type { PromotionDraft } from "./definition.ts";
import type { PublicationFault } from "./schema.ts";
import { draftOf } from "./sql/promotion-row.ts";

export type PromotionState = "draft" | "waiting" | "published" | "paused" | "retired";

/** How a promotion stands for a merchant: what is published runs, is to come, or is over. */
export type PromotionStage = "draft" | "waiting" | "running" | "planned" | "paused" | "ended";
export const promotionStages = ["running", "planned", "waiting", "draft", "paused", "ended"] as const;

/** A promotion as the admin lists it. */
export type PromotionRow = PromotionDraft &
  Readonly<{
    id: string;
    state: PromotionState;
    stage: PromotionStage;
    version: number;
    uses: number;
    spentMinor: number;
    faults: readonly PublicationFault[];
    /** While it waits: until when, and whether nobody but its author could approve it, so that it then takes effect. */
    heldUntil: Date | null;
    alone: boolean;
    authorId: string | null;
    authorName: string;
    updatedAt: Date;
    codes: number;
  }>;

const withCodes = { _count: { select: { coupons: true } } } as const;
type Stored = Prisma.PromotionGetPayload<{ include: typeof withCodes }>;

/** All of them, last changed first; `query` is part of a name, or a whole code. A shop has some hundreds in its life. */
export async function promotionList(now: Date, query = ""): Promise<PromotionRow[]> {
  const asked = query.replaceAll("\0", "").trim();
  const part = { contains: asked, mode: "insensitive" } as const;
  const rows = await database.promotion.findMany({
    where: asked
      ? { OR: [{ nameFr: part }, { nameEn: part }, { coupons: { some: { code: asked.toUpperCase() } } }] }
      : {},
    include: withCodes,
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: 500,
  });
  return rows.map((row) => told(row, now));
}

/** One promotion as its author works on it, or null. */
export async function promotionForEdit(id: string, now: Date): Promise<PromotionRow | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null;
  const row = await database.promotion.findUnique({ where: { id }, include: withCodes });
  return row && told(row, now);
}

/** The same as its form takes it, or null. */
export async function promotionDraftOf(id: string): Promise<PromotionDraft | null> {
  const row = await database.promotion.findUnique({ where: { id } });
  return row && draftOf(row);
}

/** What waits for a second person, oldest first. */
export async function waitingPromotions(now: Date): Promise<PromotionRow[]> {
  const rows = await database.promotion.findMany({
    where: { state: "waiting" },
    include: withCodes,
    orderBy: { updatedAt: "asc" },
    take: 100,
  });
  return rows.map((row) => told(row, now));
}

export const waitingPromotionCount = (): Promise<number> => database.promotion.count({ where: { state: "waiting" } });

/** The stacking groups that promotions are in, or name. */
export async function stackingGroups(): Promise<readonly string[]> {
  const rows = await database.$queryRaw<{ name: string }[]>`
    SELECT DISTINCT name FROM (
      SELECT "group" AS name FROM promotion UNION ALL SELECT unnest(combines_with) FROM promotion) named ORDER BY name`;
  return rows.map(({ name }) => name);
}

function told(row: Stored, now: Date): PromotionRow {
  const { id, state, version, uses, spentMinor, faults, heldUntil, alone, authorId, authorName, updatedAt } = row;
  return {
    ...draftOf(row),
    id,
    state,
    stage: stageOf(row, now),
    version,
    uses,
    spentMinor,
    faults: faults as PublicationFault[],
    heldUntil: state === "waiting" ? heldUntil : null,
    alone: state === "waiting" && alone,
    authorId,
    authorName,
    updatedAt,
    codes: row._count.coupons,
  };
}

function stageOf({ state, startsAt, endsAt }: Stored, now: Date): PromotionStage {
  if (state === "retired") return "ended";
  if (state !== "published") return state;
  if (endsAt && endsAt <= now) return "ended";
  return startsAt && startsAt > now ? "planned" : "running";
}

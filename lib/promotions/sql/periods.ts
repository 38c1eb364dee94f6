import type { Prisma, Transaction } from "#lib/platform/database";
import type { Definition } from "../definition.ts";

/** A period to open: what is in force, within which limits, and until when it is meant to be. */
export type NewPeriod = Readonly<{
  promotionId: string;
  version: number;
  definition: Definition;
  maxUses: number | null;
  maxUsesPerCustomer: number | null;
  budgetMinor: number | null;
  from: Date;
  until: Date | null;
}>;

/** The period that is in force or to come, or null. */
export async function standingPeriod(tx: Transaction, promotionId: string, now: Date): Promise<NewPeriod | null> {
  const period = await tx.promotionPeriod.findFirst({
    where: {
      promotionId,
      OR: [{ until: null }, { until: { gt: now, not: { equals: tx.promotionPeriod.fields.from } } }],
    },
    orderBy: { id: "desc" },
  });
  return period && periodOf(period);
}

/** The last period of a version: what is taken up again after a pause, or when a change is undone. */
export async function lastPeriod(tx: Transaction, promotionId: string, version?: number): Promise<NewPeriod | null> {
  const period = await tx.promotionPeriod.findFirst({
    where: { promotionId, ...(version !== undefined && { version }) },
    orderBy: { id: "desc" },
  });
  return period && periodOf(period);
}

/** Ends what is in force now; what was to come never begins. */
export const closePeriods = (tx: Transaction, promotionId: string, now: Date) => tx.$executeRaw`
  UPDATE promotion_period SET until = greatest("from", ${now}::timestamptz)
  WHERE promotion_id = ${promotionId}::uuid
    AND coalesce(until, 'infinity') > greatest("from", ${now}::timestamptz)`;

/** The definition keeps the end that was meant, for the period's own moves when it is paused. */
export const openPeriod = ({ promotionPeriod }: Transaction, { definition, ...period }: NewPeriod) =>
  promotionPeriod.create({
    data: {
      ...period,
      definition: { ...definition, until: period.until } as unknown as Prisma.InputJsonObject,
      lane: definition.lane,
      needsCode: definition.needsCode,
    },
  });

type Row = Prisma.PromotionPeriodGetPayload<object>;

function periodOf({ id: _, lane: _lane, needsCode: _needsCode, definition, ...period }: Row): NewPeriod {
  const { until, ...kept } = definition as unknown as Definition & { until: string | null };
  return { ...period, definition: kept, until: until === null ? null : new Date(until) };
}

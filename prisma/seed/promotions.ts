import { newId } from "#lib/kernel/ids";
import { addDays, dayOf, instantOf } from "#lib/kernel/local-time";
import type { Prisma, Transaction } from "#lib/platform/database";
import { type PromotionDraft, promotionDraft } from "#lib/promotions/definition";
import { type ModelPromotion, modelPromotions } from "#lib/promotions/models";
import { publicationFaults } from "#lib/promotions/publication";
import type { PublishedPromotion } from "#lib/promotions/schema";
import { seasonalSales } from "#lib/promotions/seasonal-sales";

type Person = Readonly<{ id: string; name: string }>;
type Plan = Readonly<{ state: "published" | "retired" | "draft" | "waiting"; from: Date | null; until: Date | null }>;

/** A promotion of the demo shop with its id, and the period it is in force for, if any. */
export type SeededPromotion = Readonly<{ id: string; model: ModelPromotion; draft: PromotionDraft; plan: Plan }>;

/**
 * The twenty model promotions on the calendar of the shop: some run, some are to come, some are over, one waits for a
 * second person, one is a draft. Days are counted from today, but for the soldes, whose days the law sets.
 */
export function promotionCalendar(now: Date): SeededPromotion[] {
  return modelPromotions.map((model) => {
    const plan = planOf(model.key, now);
    const { name, ...definition } = model.definition;
    const draft = promotionDraft.parse({
      ...definition,
      ...model.limits,
      nameFr: name.fr,
      nameEn: name.en,
      startsAt: plan.from,
      endsAt: plan.until,
    });
    return { id: newId(), model, draft, plan };
  });
}

function planOf(key: string, now: Date): Plan {
  const midnight = (days: number) => instantOf(addDays(dayOf(now), days), 0);
  const on = (from: number, until: number | null, state: Plan["state"] = "published"): Plan => ({
    state,
    from: midnight(from),
    until: until === null ? null : midnight(until),
  });
  const plans: Readonly<Record<string, Plan>> = {
    bienvenue: on(-192, null),
    "prix-club": on(-192, null),
    "trois-bocaux": on(-144, -113),
    retrait: on(-99, -83, "retired"),
    degressif: on(-90, -63),
    "mercredi-des-enfants": on(-82, -22),
    "prix-doux": on(-71, -56, "retired"),
    tranches: on(-60, -53),
    "deuxieme-a-moitie": on(-52, -38),
    "lot-the": on(-12, 40),
    "trois-pour-deux": on(-6, 15),
    "prix-rond": on(-6, 9),
    "euros-de-moins": on(-2, 9),
    paliers: on(-2, 9),
    "noel-plafonne": on(9, 33),
    "cadeau-sables": on(9, 33),
    "express-a-4-90": on(22, 31),
    "table-d-hiver": on(5, 9, "draft"),
    "livraison-offerte": on(9, 33, "waiting"),
  };
  const year = Number(dayOf(now).slice(0, 4));
  const soldes = [...seasonalSales(year), ...seasonalSales(year + 1)].find(({ from }) => from > now);
  const legal: Plan = { state: "published", from: soldes?.from ?? null, until: soldes?.until ?? null };
  return plans[key] ?? legal;
}

const inForce = ({ state }: Plan): boolean => state === "published" || state === "retired";

/** What the calendar says of the past and of now, as the engine takes it: codes and limits as they were published. */
export const publishedOf = (seeded: readonly SeededPromotion[]): PublishedPromotion[] =>
  seeded
    .filter(({ plan }) => inForce(plan))
    .map(({ id, model, plan, draft }) => ({
      ...model.definition,
      id,
      version: 1,
      from: plan.from ?? new Date(0),
      until: plan.until,
      codes: [],
      left: { uses: draft.maxUses, perCustomer: draft.maxUsesPerCustomer, budgetMinor: draft.budgetMinor },
    }));

/** Writes them down with their periods and codes. `used` says what past orders have used of each. */
export async function seedPromotions(
  tx: Transaction,
  seeded: readonly SeededPromotion[],
  used: (promotionId: string) => Readonly<{ uses: number; spentMinor: number }>,
  { author, approver }: Readonly<{ author: Person; approver: Person }>,
  now: Date,
): Promise<void> {
  const created = (plan: Plan) => new Date(Math.min(now.getTime(), (plan.from ?? now).getTime()) - 3 * 86_400_000);
  await tx.promotion.createMany({
    data: seeded.map(({ id, draft, plan }) => {
      const { conditions, benefit, campaign: _, ...columns } = draft;
      const waits = plan.state === "waiting";
      return {
        ...columns,
        conditions: conditions as Prisma.InputJsonArray,
        benefit: benefit as Prisma.InputJsonObject,
        id,
        state: plan.state,
        ...used(id),
        faults: waits ? publicationFaults(draft) : [],
        authorId: author.id,
        authorName: author.name,
        decidedByName: inForce(plan) ? approver.name : null,
        createdAt: created(plan),
        updatedAt: waits ? now : created(plan),
      };
    }),
  });
  await tx.promotionPeriod.createMany({
    data: seeded
      .filter(({ plan }) => inForce(plan))
      .map(({ id, model, draft, plan }) => ({
        promotionId: id,
        version: 1,
        definition: { ...model.definition, until: plan.until } as unknown as Prisma.InputJsonObject,
        lane: draft.lane,
        needsCode: draft.needsCode,
        maxUses: draft.maxUses,
        maxUsesPerCustomer: draft.maxUsesPerCustomer,
        budgetMinor: draft.budgetMinor,
        from: plan.from ?? now,
        until: plan.until,
      })),
  });
  await tx.customerGroup.create({ data: { code: "club", nameFr: "Club Bonnefoy", nameEn: "Bonnefoy club" } });
  await tx.coupon.createMany({
    data: seeded.flatMap(({ id, model, plan }) =>
      model.codes.map((code) => ({ promotionId: id, code, uses: used(id).uses, createdAt: created(plan) })),
    ),
  });
}

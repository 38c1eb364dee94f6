import { z } from "zod";
import { words } from "#lib/catalogue/words";
import { lanes, type PublishedPromotion } from "./schema.ts";

const clause = z.strictObject({ kind: z.string().min(1).max(60), settings: z.record(z.string(), z.json()) });
const group = z
  .string()
  .trim()
  .regex(/^[a-z0-9-]{1,40}$/);
const count = z.int().min(1).max(10_000_000).nullable().default(null);

/** A date that it promises, and how many orders are expected to be served by it; no place is every place that sends. */
const campaign = z.strictObject({
  promisedOn: z.iso.date(),
  expectedOrders: z.int().min(1).max(1_000_000),
  places: z.array(z.string().min(1).max(40)).max(50).default([]),
});

/** What the author of a promotion sets; a period begins now when it has no start, and has no end when it has none. */
export const promotionDraft = z.strictObject({
  nameFr: words.min(2).max(120),
  nameEn: words.max(120).nullable().default(null),
  lane: z.enum(lanes),
  conditions: z.array(clause).max(12).default([]),
  benefit: clause,
  startsAt: z.coerce.date().nullable().default(null),
  endsAt: z.coerce.date().nullable().default(null),
  priority: z.int().min(-1000).max(1000).default(0),
  group: group.default("offers"),
  exclusive: z.enum(["none", "group", "all"]).default("none"),
  combinesWith: z.array(group).max(20).default([]),
  needsCode: z.boolean().default(false),
  seasonalSale: z.boolean().default(false),
  clearance: z.boolean().default(false),
  maxUses: count,
  maxUsesPerCustomer: count,
  budgetMinor: z.int().min(1).max(2_000_000_000).nullable().default(null),
  campaign: campaign.nullable().default(null),
});
export type PromotionDraft = z.infer<typeof promotionDraft>;

export const noLongerThan = ({ startsAt, endsAt }: Pick<PromotionDraft, "startsAt" | "endsAt">): boolean =>
  startsAt !== null && endsAt !== null && endsAt <= startsAt;

/** What a period keeps of the promotion as it was published: all but its id, its limits and its time. */
export type Definition = Omit<PublishedPromotion, "id" | "version" | "from" | "until" | "codes" | "left">;

export const definitionOf = (draft: PromotionDraft): Definition => ({
  name: { fr: draft.nameFr, en: draft.nameEn ?? draft.nameFr },
  lane: draft.lane,
  conditions: draft.conditions,
  benefit: draft.benefit,
  priority: draft.priority,
  group: draft.group,
  exclusive: draft.exclusive,
  combinesWith: draft.combinesWith,
  needsCode: draft.needsCode,
  seasonalSale: draft.seasonalSale,
  clearance: draft.clearance,
});

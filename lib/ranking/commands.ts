import { z } from "zod";
import { differences } from "#lib/catalogue/differences";
import { companies } from "#lib/customers/schema";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import type { Prisma, Transaction } from "#lib/platform/database";
import { movedRule, pinnedAt } from "./arranged.ts";
import { houseRules, noRules } from "./house-rules.ts";
import { measures, most, type RankingContent, type Rule, selections } from "./schema.ts";
import { type Selected, selectedBy } from "./selected.ts";

const json = (content: RankingContent) => content as unknown as Prisma.InputJsonValue;

/** "shop", "category:maison-deco", "store:ANG", "group:club", "query:fr:poele induction". */
const scope = z
  .string()
  .trim()
  .max(220)
  .regex(
    /^(shop|category:[a-z0-9-]+(\/[a-z0-9-]+)?|store:[A-Z0-9]+|group:[a-z0-9-]+|query:(fr|en):[\p{L}\p{N}]+( [\p{L}\p{N}]+)*)$/u,
  );

/** How many lists have this key, where a scope has one; the group of the companies is there before the first has joined. */
const counts: Readonly<Record<string, (key: string, tx: Transaction) => Promise<number>>> = {
  category: (path, tx) => tx.category.count({ where: { path } }),
  store: (code, tx) => tx.store.count({ where: { code } }),
  group: async (code, tx) => (code === companies ? 1 : tx.customerGroup.count({ where: { code } })),
};

/**
 * Begins the ranking of a list with the rules of the house, or of a query with none. It orders nothing before it is
 * published. There is one a list: asked again, that one is answered. Refuses `list_not_found`.
 */
export const createRanking = command({
  name: "ranking.create",
  input: z.strictObject({ scope }),
  allow: "ranking.write",
  async run({ scope }, { tx, now, audit }) {
    const [kind = "", key = ""] = scope.split(":");
    const count = await counts[kind]?.(key, tx);
    if (count === 0) return refuse({ code: "list_not_found", field: "scope" });
    const row = {
      id: newId(),
      scope,
      draft: json(kind === "query" ? noRules : houseRules),
      createdAt: now,
      updatedAt: now,
    };
    const made = await tx.ranking.createMany({ data: [row], skipDuplicates: true });
    if (made.count > 0) audit({ subject: `ranking:${scope}`, changes: { list: [null, scope] } });
    const { id } = await tx.ranking.findUniqueOrThrow({ where: { scope }, select: { id: true } });
    return ok({ id });
  },
});

const seen = { id: z.uuid(), revision: z.int().positive() };

/** Adds a measure below the other rules. Every change of a draft refuses `unknown_ranking` and `ranking_changed`; this one `rule_there`, `too_many_rules`. */
export const addMeasure = command({
  name: "ranking.add_measure",
  input: z.strictObject({ ...seen, kind: z.enum(measures) }),
  allow: "ranking.write",
  run: ({ kind, ...of }, scene) => redraft(scene, of, (draft) => withRule(draft, { id: newId(), kind })),
});

/** Brings forward or holds back a brand, a category, a characteristic or a product. Refuses also `unknown_selection`. */
export const addSelection = command({
  name: "ranking.add_selection",
  input: z.strictObject({
    ...seen,
    kind: z.enum(["boost", "bury"]),
    by: z.enum(selections),
    value: z.string().trim().min(1).max(160),
  }),
  allow: "ranking.write",
  async run({ kind, by, value: typed, ...of }, scene) {
    const value: Selected = await selectedBy(by, typed, scene.tx);
    if (value === null) return refuse({ code: "unknown_selection", field: "value" });
    return redraft(scene, of, (draft) => withRule(draft, { id: newId(), kind, by, value }));
  },
});

const withRule = (draft: RankingContent, rule: Rule): Redrafted => {
  const same = (one: Rule) =>
    "by" in rule ? "by" in one && one.by === rule.by && one.value === rule.value : one.kind === rule.kind;
  if (draft.rules.some(same)) return refuse({ code: "rule_there" });
  if (draft.rules.length >= most.rules) return refuse({ code: "too_many_rules" });
  return ok({ ...draft, rules: [...draft.rules, rule] });
};

/** Moves a rule one place up (-1) or down (1): it then weighs twice or half as much. */
export const moveRule = command({
  name: "ranking.move_rule",
  input: z.strictObject({ ...seen, ruleId: z.string().max(60), by: z.union([z.literal(-1), z.literal(1)]) }),
  allow: "ranking.write",
  run: ({ ruleId, by, ...of }, scene) =>
    redraft(scene, of, (draft) => ok({ ...draft, rules: movedRule(draft.rules, ruleId, by) })),
});

export const removeRule = command({
  name: "ranking.remove_rule",
  input: z.strictObject({ ...seen, ruleId: z.string().max(60) }),
  allow: "ranking.write",
  run: ({ ruleId, ...of }, scene) =>
    redraft(scene, of, (draft) => ok({ ...draft, rules: draft.rules.filter(({ id }) => id !== ruleId) })),
});

/**
 * Pins a product at a place, with what the merchant saw above it there (`before`, product ids); no place takes the pin
 * out. Refuses `product_not_found`, `too_many_pins`.
 */
export const placeProduct = command({
  name: "ranking.place_product",
  input: z.strictObject({
    ...seen,
    productId: z.uuid(),
    place: z.int().min(1).max(200).nullable().default(null),
    before: z.array(z.uuid()).max(200).default([]),
  }),
  allow: "ranking.write",
  async run({ productId, place, before, ...of }, scene) {
    const product = await scene.tx.product.findUnique({ where: { id: productId }, select: { id: true } });
    if (!product) return refuse({ code: "product_not_found" });
    return redraft(scene, of, (draft) => {
      const pins =
        place === null
          ? draft.pins.filter((pin) => pin.productId !== productId)
          : pinnedAt(draft.pins, productId, place, before);
      return pins.length > most.pins ? refuse({ code: "too_many_pins" }) : ok({ ...draft, pins });
    });
  },
});

/** Says why a product is pinned, for whoever asks later. */
export const notePin = command({
  name: "ranking.note_pin",
  input: z.strictObject({ ...seen, productId: z.uuid(), note: z.string().trim().max(most.note).default("") }),
  allow: "ranking.write",
  run: ({ productId, note, ...of }, scene) =>
    redraft(scene, of, (draft) =>
      ok({ ...draft, pins: draft.pins.map((pin) => (pin.productId === productId ? { ...pin, note } : pin)) }),
    ),
});

/** Has a draft say again what a version said. Refuses `unknown_version`. */
export const restoreRanking = command({
  name: "ranking.restore",
  input: z.strictObject({ ...seen, number: z.int().positive() }),
  allow: "ranking.write",
  async run({ number, ...of }, scene) {
    const key = { rankingId: of.id, number };
    const version = await scene.tx.rankingVersion.findUnique({ where: { rankingId_number: key } });
    if (!version) return refuse({ code: "unknown_version" });
    return redraft(scene, of, () => ok(version.content as unknown as RankingContent));
  },
});

type Redrafted =
  | { ok: true; value: RankingContent }
  | { ok: false; refusal: { code: "rule_there" | "too_many_rules" | "too_many_pins" } };

/**
 * Writes a draft anew, unless it has changed since its editor saw it. A draft orders nothing: the journal says of which list
 * it is, and what it has of rules and pins by then.
 */
async function redraft(
  { tx, now, audit }: Scene,
  { id, revision }: { id: string; revision: number },
  change: (draft: RankingContent) => Redrafted,
) {
  const row = await tx.ranking.findUnique({ where: { id } });
  if (!row) return refuse({ code: "unknown_ranking" });
  const before = row.draft as unknown as RankingContent;
  const after = change(before);
  if (!after.ok) return after;
  const { count } = await tx.ranking.updateMany({
    where: { id, revision },
    data: { draft: json(after.value), revision: { increment: 1 }, updatedAt: now },
  });
  if (count === 0) return refuse({ code: "ranking_changed" });
  audit({
    subject: `ranking:${row.scope}`,
    changes: differences(counted(before), counted(after.value)).changes,
  });
  return ok({ id, revision: revision + 1 });
}

const counted = ({ rules, pins }: RankingContent) => ({ rules: rules.length, pins: pins.length });

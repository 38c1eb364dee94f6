import { benefits } from "../benefits/registry.ts";
import type { BenefitKind } from "../clause.ts";
import { conditions } from "../conditions/registry.ts";
import type { Grant, Scene } from "../scene.ts";
import type { Clause, PublishedPromotion, Sentence } from "../schema.ts";
import { choiceOf, type Shelves } from "./shelves.ts";

/** A promotion ready to act: its clauses have been read once. */
export type Offer = Readonly<{
  promotion: PublishedPromotion;
  /** Another promotion may be better on one line without this one losing the others. */
  lineByLine: boolean;
  isGift: boolean;
  /** The lines that it may take something off. */
  reach: readonly number[];
  /** There is nothing here for it to act on: none of its lines, no delivery, no gift to tell. */
  idle: boolean;
  /** The first condition that does not hold, in a sentence. */
  unmet: (scene: Scene) => Sentence | null;
  grants: (scene: Scene) => Grant;
}>;

const once = <Read>(read: (clause: Clause) => Read) => {
  const known = new WeakMap<Clause, Read>();
  return (clause: Clause): Read => {
    const found = known.get(clause) ?? read(clause);
    known.set(clause, found);
    return found;
  };
};

const conditionOf = once(({ kind, settings }) => {
  const found = conditions[kind];
  if (!found) throw new TypeError(`no condition is called ${kind}`);
  return found.works(settings);
});

const benefitOf = once(({ kind, settings }) => {
  const found: BenefitKind | undefined = benefits[kind];
  if (!found) throw new TypeError(`no benefit is called ${kind}`);
  return {
    ...found,
    grants: found.works(settings),
    setsAside: found.setsAside(settings),
    choices: found.reaches(settings).map(choiceOf),
  };
});

export function offered(promotion: PublishedPromotion, shelves: Shelves): Offer {
  const checks = promotion.conditions.map(conditionOf);
  const { grants, choices, setsAside, lineByLine, lanes } = benefitOf(promotion.benefit);
  const reach = shelves.reachedBy(choices);
  return {
    promotion,
    lineByLine: lineByLine && promotion.exclusive === "none",
    isGift: setsAside !== null,
    reach,
    idle: reach.length === 0 && promotion.lane !== "delivery" && setsAside === null,
    unmet(scene) {
      const seen = setsAside ? without(scene, setsAside) : scene;
      for (const check of checks) {
        const missing = check(seen);
        if (missing) return missing;
      }
      return null;
    },
    grants: lanes.includes(promotion.lane) ? grants : () => ({}),
  };
}

/** The scene less so many units of an article. */
function without(scene: Scene, { sku, quantity }: Readonly<{ sku: string; quantity: number }>): Scene {
  let aside = quantity;
  const lines = scene.lines.flatMap((one) => {
    if (one.line.sku !== sku || aside === 0) return [one];
    const kept = one.line.quantity - Math.min(aside, one.line.quantity);
    aside -= one.line.quantity - kept;
    if (kept === 0) return [];
    const leftMinor = Math.floor((one.leftMinor * kept) / one.line.quantity);
    return [{ ...one, line: { ...one.line, quantity: kept }, leftMinor }];
  });
  return { ...scene, lines };
}

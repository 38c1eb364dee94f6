import { benefits } from "./benefits/registry.ts";
import type { Demand } from "./clause.ts";
import { conditions } from "./conditions/registry.ts";
import type { Clause, PublishedPromotion, Sentence } from "./schema.ts";
import { choosesNothing, selection } from "./selection.ts";
import { sentence } from "./words.ts";

type Promotion = Pick<PublishedPromotion, "conditions" | "benefit" | "from" | "until">;

/** Why nobody can ever have this promotion: its period, conditions that exclude one another, or a choice of nothing. */
export function neverHolds({ conditions: clauses, benefit, from, until }: Promotion, now: Date): Sentence[] {
  const demands = clauses.flatMap(({ kind, settings }) => conditions[kind]?.demands(settings) ?? []);
  const excluded = demands.some((one) => demands.some((other) => excludes(one, other)));
  return [
    ...(until && until <= now ? [sentence("La période est passée.", "The period is over.")] : []),
    ...(until && until <= from ? [sentence("La fin précède le début.", "The end comes before the start.")] : []),
    ...(excluded ? [sentence("Les conditions s’excluent l’une l’autre.", "The conditions exclude one another.")] : []),
    ...([...clauses, benefit].some(isEmptied)
      ? [sentence("Les exceptions retirent tous les articles choisis.", "The exceptions take away every item chosen.")]
      : []),
  ];
}

function excludes(one: Demand, other: Demand): boolean {
  if (one.subject !== other.subject) return false;
  if ("among" in one && "among" in other) return !one.among.some((each) => other.among.includes(each));
  return "from" in one && "from" in other && Math.max(one.from, other.from) > Math.min(one.to, other.to);
}

function isEmptied({ kind, settings }: Clause): boolean {
  const read = Object((conditions[kind] ?? benefits[kind])?.settings.parse(settings));
  return choosesNothing(selection.parse(read.articles));
}

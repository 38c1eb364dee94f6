import { benefits } from "./benefits/registry.ts";
import type { Demand } from "./clause.ts";
import { conditions } from "./conditions/registry.ts";
import type { PromotionDraft } from "./definition.ts";
import type { Clause, Sentence } from "./schema.ts";
import { choosesNothing, selection } from "./selection.ts";
import { sentence } from "./words.ts";

type Asked = Pick<PromotionDraft, "conditions" | "benefit">;

/** Why nobody can ever have this promotion: two conditions that exclude one another, or a choice that leaves nothing. */
export function neverHolds({ conditions: clauses, benefit }: Asked): Sentence[] {
  const demands = clauses.flatMap(({ kind, settings }) => readable(kind, settings)?.demands(settings) ?? []);
  const impossible = demands.some((one, i) => demands.slice(i).some((other) => excludes(one, other)));
  const empty = [...clauses.filter(({ kind }) => kind in conditions), benefit].some(choosesNone);
  return [
    ...(impossible
      ? [
          sentence(
            "Ces conditions ne peuvent pas être vraies ensemble : personne n’aurait l’offre.",
            "These conditions can never hold together: nobody would have the offer.",
          ),
        ]
      : []),
    ...(empty
      ? [
          sentence(
            "Les exceptions retirent tous les articles choisis : l’offre ne porterait sur rien.",
            "The exceptions take away every item chosen: the offer would be about nothing.",
          ),
        ]
      : []),
  ];
}

/** Only settings that make sense ask anything. */
const readable = (kind: string, settings: Clause["settings"]) =>
  conditions[kind]?.settings.safeParse(settings).success ? conditions[kind] : undefined;

function excludes(one: Demand, other: Demand): boolean {
  if (one.subject !== other.subject) return false;
  if ("among" in one && "among" in other) return !one.among.some((each) => other.among.includes(each));
  return "from" in one && "from" in other && Math.max(one.from, other.from) > Math.min(one.to, other.to);
}

function choosesNone({ kind, settings }: Clause): boolean {
  const read = (conditions[kind] ?? benefits[kind])?.settings.safeParse(settings);
  return read?.success ? choosesNothing(selection.parse(Object(read.data).articles ?? {})) : false;
}

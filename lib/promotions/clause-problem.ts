import type { z } from "zod";
import { benefits } from "./benefits/registry.ts";
import { conditions } from "./conditions/registry.ts";
import type { PromotionDraft } from "./definition.ts";
import type { Clause } from "./schema.ts";

type Issue = Readonly<{ path: PropertyKey[]; message: string; code: string }>;

/** What is wrong with the conditions and the benefit of a promotion, field by field, or null. */
export function clauseProblem({ conditions: asked, benefit, lane }: PromotionDraft) {
  const issues = [
    ...asked.flatMap((clause, index) => issuesOf(conditions[clause.kind], clause, ["conditions", index])),
    ...issuesOf(benefits[benefit.kind], benefit, ["benefit"]),
  ];
  if (issues.length > 0) return { code: "invalid", issues } as const;
  const fits = benefits[benefit.kind]?.lanes.includes(lane);
  return fits ? null : ({ code: "benefit_in_wrong_lane", lane } as const);
}

const issuesOf = (
  kind: Readonly<{ settings: z.ZodType }> | undefined,
  clause: Clause,
  path: readonly PropertyKey[],
): Issue[] =>
  kind
    ? (kind.settings.safeParse(clause.settings).error?.issues ?? []).map((issue) => ({
        code: issue.code,
        message: issue.message,
        path: [...path, "settings", ...issue.path],
      }))
    : [{ code: "invalid_value", message: "unknown kind", path: [...path, "kind"] }];

import type { RankingContent, Rule } from "./schema.ts";

const ofCategory = (rule: Rule) => "by" in rule && rule.by === "category";

/** Whether a ranking speaks of categories at all. */
export const namesCategories = ({ rules }: RankingContent): boolean => rules.some(ofCategory);

/** What a ranking says, naming the categories that moved by the paths they have now. */
export const following = (content: RankingContent, moves: ReadonlyMap<string, string>): RankingContent => ({
  ...content,
  rules: content.rules.map((rule) =>
    "by" in rule && rule.by === "category" ? { ...rule, value: moves.get(rule.value) ?? rule.value } : rule,
  ),
});

import { identityRules } from "./rules/identity.ts";
import { sellingRules } from "./rules/selling.ts";
import { textRules } from "./rules/texts.ts";
import type { FeedItem, Owner, Problem } from "./schema.ts";

/** A rule of the channels (Google Merchant Center's product data specification, which the others follow). */
export type Rule = Readonly<{
  id: string;
  severity: Problem["severity"];
  owner: Owner;
  /** What breaks it, as somebody should see it; null when it is kept. */
  broken: (item: FeedItem) => string | null;
}>;

export const rules: readonly Rule[] = [...textRules, ...identityRules, ...sellingRules];

/** What is wrong with an article, the errors first. */
export const problemsOf = (item: FeedItem): Problem[] =>
  rules
    .flatMap(({ id, severity, owner, broken }) => {
      const value = broken(item);
      return value === null ? [] : [{ rule: id, severity, owner, value: value.slice(0, 200) }];
    })
    .sort((a, b) => a.severity.localeCompare(b.severity));

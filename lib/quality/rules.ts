import { identityRules } from "./rules/identity.ts";
import { legalRules } from "./rules/legal.ts";
import { pictureRules } from "./rules/pictures.ts";
import { categoryRules, storeRules } from "./rules/places.ts";
import { sellingRules } from "./rules/selling.ts";
import { textRules } from "./rules/texts.ts";
import type { CategoryDetails, Failure, ProductDetails, Rule, StoreDetails } from "./schema.ts";

/** Everything the robot looks at, by kind of page. */
export const rules = {
  product: [...textRules, ...pictureRules, ...identityRules, ...legalRules, ...sellingRules],
  category: categoryRules,
  store: storeRules,
} as const;

type Named = Readonly<{ subject: string; name: string }>;

const failuresOf = <Details>(all: readonly Rule<Details>[], of: Details, named: Named, now: Date): Failure[] =>
  all.flatMap(({ id, owner, broken }) => {
    const value = broken(of, now);
    return value === null ? [] : [{ ...named, rule: id, owner, value: value.slice(0, 200) }];
  });

export const productFailures = (of: ProductDetails, now: Date): Failure[] =>
  failuresOf(rules.product, of, { subject: `product:${of.id}`, name: of.nameFr }, now);

export const categoryFailures = (of: CategoryDetails, now: Date): Failure[] =>
  failuresOf(rules.category, of, { subject: `category:${of.path}`, name: of.nameFr }, now);

export const storeFailures = (of: StoreDetails, now: Date): Failure[] =>
  failuresOf(rules.store, of, { subject: `store:${of.code}`, name: of.name }, now);

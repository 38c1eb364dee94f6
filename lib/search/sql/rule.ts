import type { CategoryRule, RuleCondition } from "#lib/catalogue/category-rule";
import { warehouse } from "#lib/inventory/schema";
import { Prisma } from "#lib/platform/database";
import { hasOneOf } from "./filters.ts";

/** Whether the rule of a category holds of a listing `l` of a product `p`, as SQL. */
export const ruleHolds = ({ match, conditions }: CategoryRule, now: Date): Prisma.Sql =>
  Prisma.sql`(${Prisma.join(
    conditions.map((condition) => holds(condition, now)),
    match === "all" ? " AND " : " OR ",
  )})`;

const holds = (condition: RuleCondition, now: Date): Prisma.Sql =>
  condition.not
    ? Prisma.sql`NOT coalesce(${asked(condition, now)}, false)`
    : Prisma.sql`coalesce(${asked(condition, now)}, false)`;

function asked(condition: RuleCondition, now: Date): Prisma.Sql {
  switch (condition.field) {
    case "type":
      return Prisma.sql`p.type_code = ANY(${condition.values})`;
    case "brand":
      return Prisma.sql`l.brand_code = ANY(${condition.values})`;
    case "category":
      return Prisma.sql`(l.category_path = ANY(${condition.values}) OR l.department_path = ANY(${condition.values}))`;
    case "attribute":
      return Prisma.sql`(${hasOneOf(condition.code, condition.values)} OR ${says(condition.code, condition.values)})`;
    case "figure":
      return Prisma.sql`
        CASE WHEN jsonb_typeof(p.attributes->${condition.code}) = 'number'
             THEN ${between(Prisma.sql`(p.attributes->>${condition.code})::numeric`, condition)} END`;
    case "price":
      return between(Prisma.sql`l.price_minor`, condition);
    case "new":
      return Prisma.sql`l.created_at > ${now}::timestamptz - make_interval(days => ${condition.days}::int)`;
    case "stock":
      return condition.at === "any"
        ? Prisma.sql`cardinality(l.in_stock_at) > 0`
        : Prisma.sql`l.in_stock_at @> ARRAY[${condition.at === "online" ? warehouse : condition.at}]`;
  }
}

/** What a product says of an attribute that filters no list, word for word. */
const says = (code: string, values: readonly string[]) => Prisma.sql`
  EXISTS (SELECT FROM jsonb_array_elements_text(
            CASE jsonb_typeof(p.attributes->${code}) WHEN 'array' THEN p.attributes->${code}
                 ELSE jsonb_build_array(p.attributes->${code}) END) told(value)
          WHERE lower(told.value) = ANY(${values.map((value) => value.toLowerCase())}))`;

const between = (figure: Prisma.Sql, { min, max }: Readonly<{ min: number | null; max: number | null }>) => Prisma.sql`
  ${figure} BETWEEN coalesce(${min}::numeric, ${figure}) AND coalesce(${max}::numeric, ${figure})`;

import type { Transaction } from "#lib/platform/database";
import { attributeFault } from "../attribute-value.ts";
import { barring } from "../completeness.ts";
import { alike, type ProductContent } from "../content.ts";
import type { Standing } from "./standing-product.ts";
import { missingOf } from "./weighing.ts";

/** What would be said of a product in the place of what is said now. */
export type Wanted = Readonly<{ product: Standing; before: ProductContent; after: ProductContent }>;

/**
 * Why products cannot be saved so, by their id; those that can are not in it. Reads only, as often for a thousand as for
 * one: what a preview tells is what a save then does.
 */
export async function faultsOf(tx: Transaction, wanted: readonly Wanted[]) {
  const found = [await misnamed(tx, wanted), await wrongAttributes(tx, wanted), await lacking(tx, wanted)];
  type Fault = Extract<ReturnType<(typeof found)[number]>, object>;
  return new Map(
    wanted.flatMap(({ product: { id }, ...one }) => {
      const faults = found.map((faultOf) => faultOf({ id, ...one })).filter((fault): fault is Fault => fault !== null);
      return faults[0] ? [[id, faults[0]] as const] : [];
    }),
  );
}

type Named = Readonly<{ id: string; before: ProductContent; after: ProductContent }>;

const distinct = <T>(values: readonly (T | null)[]): T[] => [...new Set(values)].filter((one) => one !== null);

/** What stands under a name that is none, or is another's. */
async function misnamed(tx: Transaction, wanted: readonly Wanted[]) {
  const handles = wanted.flatMap(({ before, after }) => (before.handle === after.handle ? [] : after.handle));
  const categories = await tx.category.findMany({
    where: { path: { in: distinct(wanted.map(({ after }) => after.categoryPath)) } },
    select: { path: true },
  });
  const brands = await tx.brand.findMany({
    where: { code: { in: distinct(wanted.map(({ after }) => after.brandCode)) } },
    select: { code: true },
  });
  const types = await tx.productType.findMany({
    where: { code: { in: distinct(wanted.map(({ after }) => after.typeCode)) } },
    select: { code: true },
  });
  const taken = await tx.product.findMany({ where: { handle: { in: handles } }, select: { id: true, handle: true } });
  const owners = new Map(taken.map(({ id, handle }) => [handle, id]));
  const [paths, makers, kinds] = [
    new Set(categories.map(({ path }) => path)),
    new Set(brands.map(({ code }) => code)),
    new Set(types.map(({ code }) => code)),
  ];
  return ({ id, after: { handle, categoryPath, brandCode, typeCode, publishAt, unpublishAt } }: Named) => {
    if (publishAt && unpublishAt && publishAt >= unpublishAt)
      return { code: "ends_before_it_begins", field: "unpublishAt" } as const;
    if (!paths.has(categoryPath)) return { code: "unknown_category", field: "categoryPath" } as const;
    if (brandCode !== null && !makers.has(brandCode)) return { code: "unknown_brand", field: "brandCode" } as const;
    if (typeCode !== null && !kinds.has(typeCode)) return { code: "unknown_type", field: "typeCode" } as const;
    return (owners.get(handle) ?? id) === id ? null : ({ code: "handle_taken", field: "handle", handle } as const);
  };
}

const changedAttributes = ({ before, after }: Pick<Wanted, "before" | "after">): string[] =>
  Object.keys(after.attributes).filter((code) => !alike(before.attributes[code], after.attributes[code]));

/** Values that are none of their attributes, of those that were changed. */
async function wrongAttributes(tx: Transaction, wanted: readonly Wanted[]) {
  const codes = distinct(wanted.flatMap(changedAttributes));
  const known =
    codes.length === 0
      ? []
      : await tx.attribute.findMany({ where: { code: { in: codes } }, include: { values: true } });
  const attributes = new Map(known.map((one) => [one.code, { ...one, values: one.values.map(({ code }) => code) }]));
  return (one: Named) => {
    const issues = changedAttributes(one).flatMap((code) => {
      const attribute = attributes.get(code);
      const fault = attribute ? attributeFault(one.after.attributes[code], attribute) : "unknown_attribute";
      return fault ? [{ path: ["attributes", code], message: fault, code: "custom" }] : [];
    });
    return issues.length > 0 ? ({ code: "invalid", issues } as const) : null;
  };
}

/** What would go on sale without what the law wants told. */
async function lacking(tx: Transaction, wanted: readonly Wanted[]) {
  const missing = await missingOf(tx, wanted.filter(goesOnSale));
  return ({ id }: Named) => {
    const barred = barring(missing.get(id) ?? []);
    return barred.length > 0 ? ({ code: "legal_facts_missing", field: "status", missing: barred } as const) : null;
  };
}

const goesOnSale = ({ before, after }: Wanted): boolean =>
  (after.status === "active" && before.status !== "active") ||
  (after.status === "draft" && after.publishAt !== null && after.publishAt !== before.publishAt);

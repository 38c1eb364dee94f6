import { z } from "zod";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { Prisma } from "#lib/platform/database";
import { categoryRule } from "./category-rule.ts";
import { alike } from "./content.ts";
import { categoryChanged } from "./facts.ts";
import { seenRows, stillStand } from "./seen-rows.ts";
import { standingCategory } from "./sql/category-place.ts";

/** How many products one category is given by hand. */
const most = 1000;

/**
 * Has a category show, besides its own, the products of which a rule holds; null for none. Refuses `unknown_category` and
 * `edited_meanwhile`.
 */
export const saveCategoryRule = command({
  name: "catalogue.category_rule",
  input: z.strictObject({ id: z.uuid(), version: z.int().positive(), rule: categoryRule.nullable() }),
  allow: "products.write",
  async run({ id, version, rule }, { tx, audit, record }) {
    const standing = await standingCategory(tx, { id, version });
    if (!standing.ok) return standing;
    const { path, rule: before } = standing.value;
    if (alike(before, rule)) return ok({ id, version });
    await tx.category.update({ where: { id }, data: { rule: rule ?? Prisma.DbNull, version: { increment: 1 } } });
    audit({ subject: `category:${path}`, changes: { rule: [before, rule] } });
    record(categoryChanged({ path }));
    return ok({ id, version: version + 1 });
  },
});

const one = z.strictObject({ id: z.uuid(), productId: z.uuid() });

/**
 * Has a category show a product of another place, after those chosen before. Refuses `unknown_category`,
 * `unknown_product`, `at_home_already` and `too_many_chosen`.
 */
export const chooseProduct = command({
  name: "catalogue.choose_product",
  input: one,
  allow: "products.write",
  async run({ id, productId }, { tx, audit, record }) {
    const standing = await standingCategory(tx, { id });
    if (!standing.ok) return standing;
    const product = await tx.product.findUnique({ where: { id: productId } });
    if (!product) return refuse({ code: "unknown_product", id: productId });
    if (product.categoryId === id) return refuse({ code: "at_home_already" });
    const { _count: count, _max: last } = await tx.categoryProduct.aggregate({
      where: { categoryId: id, out: false },
      _count: true,
      _max: { position: true },
    });
    if (count >= most) return refuse({ code: "too_many_chosen" });
    const key = { categoryId: id, productId };
    const known = await tx.categoryProduct.findUnique({ where: { categoryId_productId: key } });
    if (known && !known.out) return ok({ id });
    const placed = { out: false, position: (last.position ?? -1) + 1 };
    await tx.categoryProduct.upsert({
      where: { categoryId_productId: key },
      create: { ...key, ...placed },
      update: placed,
    });
    const { path } = standing.value;
    audit({ subject: `category:${path}`, changes: { chosen: [null, product.nameFr] } });
    record(categoryChanged({ path }));
    return ok({ id });
  },
});

/**
 * Has a category show a product of another place no more: one chosen by hand is chosen no more, and where there is a rule,
 * it brings it no more either. Refuses `unknown_category`, `unknown_product`.
 */
export const takeOutProduct = command({
  name: "catalogue.take_out_product",
  input: one,
  allow: "products.write",
  async run({ id, productId }, { tx, audit, record }) {
    const standing = await standingCategory(tx, { id });
    if (!standing.ok) return standing;
    const { path, rule } = standing.value;
    const product = await tx.product.findUnique({ where: { id: productId }, select: { nameFr: true } });
    if (!product) return refuse({ code: "unknown_product", id: productId });
    const key = { categoryId: id, productId };
    if (rule === null) await tx.categoryProduct.deleteMany({ where: key });
    else
      await tx.categoryProduct.upsert({
        where: { categoryId_productId: key },
        create: { ...key, out: true },
        update: { out: true },
      });
    audit({ subject: `category:${path}`, changes: { chosen: [product.nameFr, null] } });
    record(categoryChanged({ path }));
    return ok({ id });
  },
});

/** Lets the rule of a category bring a product again that was taken out. Refuses `unknown_category`. */
export const letInProduct = command({
  name: "catalogue.let_in_product",
  input: one,
  allow: "products.write",
  async run({ id, productId }, { tx, audit, record }) {
    const standing = await standingCategory(tx, { id });
    if (!standing.ok) return standing;
    const { path } = standing.value;
    await tx.categoryProduct.deleteMany({ where: { categoryId: id, productId, out: true } });
    const product = await tx.product.findUnique({ where: { id: productId }, select: { nameFr: true } });
    audit({ subject: `category:${path}`, changes: { chosen: [null, product?.nameFr ?? null] } });
    record(categoryChanged({ path }));
    return ok({ id });
  },
});

/**
 * Says which products are chosen for a category, in which order; those not named are chosen no more. Refuses
 * `unknown_category`, `edited_meanwhile` when not just those are chosen that were seen.
 */
export const arrangeChosen = command({
  name: "catalogue.arrange_chosen",
  input: z.strictObject({ id: z.uuid(), seen: seenRows, productIds: z.array(z.uuid()).max(most).default([]) }),
  allow: "products.write",
  async run({ id, seen, productIds }, { tx, audit, record }) {
    const standing = await standingCategory(tx, { id });
    if (!standing.ok) return standing;
    const { path, version } = standing.value;
    const before = await tx.categoryProduct.findMany({ where: { categoryId: id, out: false } });
    const chosen = before.map(({ productId }) => productId);
    if (!stillStand(seen, chosen)) return refuse({ code: "edited_meanwhile", version });
    await tx.categoryProduct.deleteMany({ where: { categoryId: id, out: false, productId: { notIn: productIds } } });
    await tx.$executeRaw`
      UPDATE category_product c SET position = w.place - 1
      FROM unnest(${productIds}::uuid[]) WITH ORDINALITY w (product_id, place)
      WHERE c.category_id = ${id}::uuid AND c.product_id = w.product_id AND NOT c.out`;
    audit({ subject: `category:${path}`, changes: { chosen: [chosen.length, productIds.length] } });
    record(categoryChanged({ path }));
    return ok({ id });
  },
});

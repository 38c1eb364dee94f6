import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { Prisma, type Transaction } from "#lib/platform/database";
import { addRedirects } from "#lib/redirects/commands";
import { redirectsTag } from "#lib/redirects/tags";
import { categoryRule, withMoved } from "./category-rule.ts";
import { codeOf, englishLabel, label } from "./code.ts";
import { alike, handle } from "./content.ts";
import { differences } from "./differences.ts";
import { categoryChanged, categoryMoved } from "./facts.ts";
import { type Place, placeFor, standingCategory } from "./sql/category-place.ts";
import { keepFormer } from "./sql/former-paths.ts";
import { navigationTag } from "./tags.ts";
import { plainWords } from "./words.ts";

const seen = { id: z.uuid(), version: z.int().positive() };
const orNone = (most: number) => z.union([z.literal("").transform(() => null), z.null(), plainWords.max(most)]);

/**
 * Adds a department (no parent) or a category at the end of its own. Its address is made from its name where none is given.
 * Refuses `unknown_category` for the parent, `category_too_deep`, `handle_taken`, `handle_held`.
 */
export const createCategory = command({
  name: "catalogue.create_category",
  input: z.strictObject({
    parentId: z.uuid().nullable().default(null),
    nameFr: label,
    nameEn: englishLabel.default(null),
    handle: handle.optional(),
  }),
  allow: "products.write",
  async run({ parentId, nameFr, nameEn, handle = codeOf(nameFr) }, { tx, audit, expire, record }) {
    const place = await placeFor(tx, { parentId, handle });
    if (!place.ok) return place;
    const { path } = place.value;
    const position = await tx.category.count({ where: { parentId } });
    const id = newId();
    await tx.category.create({ data: { id, handle, path, parentId, nameFr, nameEn, position } });
    audit({ subject: `category:${path}`, changes: { nameFr: [null, nameFr] } });
    record(categoryChanged({ path }));
    expire(navigationTag);
    return ok({ id, path });
  },
});

/**
 * Changes what is said of a category: its names, its words, how it is laid out, what search engines are told. Refuses
 * `unknown_category`, and `edited_meanwhile` with the version that stands.
 */
export const editCategory = command({
  name: "catalogue.edit_category",
  input: z.strictObject({
    ...seen,
    nameFr: label,
    nameEn: englishLabel.default(null),
    introFr: orNone(2000).default(null),
    introEn: orNone(2000).default(null),
    layout: z.enum(["grid", "list"]),
    hidden: z.boolean().default(false),
    seoTitleFr: orNone(120).default(null),
    seoTitleEn: orNone(120).default(null),
    seoDescriptionFr: orNone(320).default(null),
    seoDescriptionEn: orNone(320).default(null),
  }),
  allow: "products.write",
  async run({ id, version, ...wanted }, { tx, audit, expire }) {
    const standing = await standingCategory(tx, { id, version });
    if (!standing.ok) return standing;
    const { changes, data } = differences(standing.value, wanted);
    if (Object.keys(changes).length === 0) return ok({ id, version });
    await tx.category.update({ where: { id }, data: { ...data, version: { increment: 1 } } });
    audit({ subject: `category:${standing.value.path}`, changes });
    expire(navigationTag);
    return ok({ id, version: version + 1 });
  },
});

/** Gives a category a picture that lib/media keeps, or none. Refuses `unknown_category`. */
export const setCategoryPicture = command({
  name: "catalogue.category_picture",
  input: z.strictObject({
    id: z.uuid(),
    file: z
      .string()
      .regex(/^[0-9a-f]{32}\.webp$/)
      .nullable(),
  }),
  allow: "products.write",
  async run({ id, file }, { tx, audit, expire }) {
    const standing = await standingCategory(tx, { id });
    if (!standing.ok) return standing;
    await tx.category.update({ where: { id }, data: { picture: file } });
    audit({ subject: `category:${standing.value.path}`, changes: { picture: [standing.value.picture, file] } });
    expire(navigationTag);
    return ok({ id });
  },
});

/**
 * Puts a category somewhere else, or gives it another address; its old one and those of all it holds lead to the new ones,
 * and what was published with them names it still. Refuses `unknown_category`, `edited_meanwhile`,
 * `category_under_itself`, `category_too_deep`, `handle_taken` and `handle_held`.
 */
export const moveCategory = command({
  name: "catalogue.move_category",
  input: z.strictObject({ ...seen, parentId: z.uuid().nullable(), handle }),
  allow: "products.write",
  async run({ id, version, ...wanted }, scene) {
    const { tx, audit, expire } = scene;
    const standing = await standingCategory(tx, { id, version });
    if (!standing.ok) return standing;
    const { path: from, parentId } = standing.value;
    const place = await placeFor(tx, wanted, id);
    if (!place.ok) return place;
    const { path: to } = place.value;
    if (to === from) return ok({ id, path: from });

    const last =
      parentId === wanted.parentId
        ? {}
        : { position: await tx.category.count({ where: { parentId: wanted.parentId } }) };
    await tx.category.update({ where: { id }, data: { ...wanted, ...last, path: to, version: { increment: 1 } } });
    await carryAlong(scene, id, { from, to });
    audit({ subject: `category:${to}`, changes: { path: [from, to] } });
    expire(navigationTag, redirectsTag);
    return ok({ id, path: to });
  },
});

/** What stands in a category moves with it, rules name it by its new path, and every old address leads to the new one. */
async function carryAlong({ tx, now, record }: Scene, parentId: string, { from, to }: Place) {
  const children = await tx.category.findMany({ where: { parentId }, select: { id: true, handle: true, path: true } });
  for (const { id, handle } of children) await tx.category.update({ where: { id }, data: { path: `${to}/${handle}` } });
  const moves = [{ from, to }, ...children.map(({ path, handle }) => ({ from: path, to: `${to}/${handle}` }))];
  await addRedirects(
    tx,
    moves.map((move) => ({ fromPath: `/c/${move.from}`, toPath: `/c/${move.to}`, source: "handle" })),
    now,
  );
  await keepFormer(
    tx,
    [{ path: from, categoryId: parentId }, ...children.map(({ id, path }) => ({ path, categoryId: id }))],
    moves.map((move) => move.to),
    now,
  );
  await renameInRules(tx, new Map(moves.map((move) => [move.from, move.to])));
  for (const move of moves) record(categoryMoved(move));
}

/** What rules bring stays the same; who has one of them open in a form is told. */
async function renameInRules(tx: Transaction, moves: ReadonlyMap<string, string>) {
  const ruled = await tx.category.findMany({
    where: { rule: { not: Prisma.DbNull } },
    select: { id: true, rule: true },
  });
  for (const { id, rule: kept } of ruled) {
    const before = categoryRule.parse(kept);
    const rule = withMoved(before, moves);
    if (!alike(before, rule)) await tx.category.update({ where: { id }, data: { rule, version: { increment: 1 } } });
  }
}

/** Puts a category one place further up or down among its own. Refuses `unknown_category`. */
export const orderCategory = command({
  name: "catalogue.order_category",
  input: z.strictObject({ id: z.uuid(), by: z.literal([-1, 1]) }),
  allow: "products.write",
  async run({ id, by }, { tx, expire, audit }) {
    const standing = await standingCategory(tx, { id });
    if (!standing.ok) return standing;
    const { parentId, path } = standing.value;
    const ids = (
      await tx.category.findMany({
        where: { parentId },
        orderBy: [{ position: "asc" }, { path: "asc" }],
        select: { id: true },
      })
    ).map((one) => one.id);
    const at = ids.indexOf(id);
    const to = Math.min(Math.max(at + by, 0), ids.length - 1);
    if (to === at) return ok({ id });
    const ordered = ids.toSpliced(at, 1).toSpliced(to, 0, id);
    await tx.$executeRaw`
      UPDATE category SET position = place - 1
      FROM unnest(${ordered}::uuid[]) WITH ORDINALITY AS wanted (id, place) WHERE category.id = wanted.id`;
    audit({ subject: `category:${path}`, changes: { position: [at + 1, to + 1] } });
    expire(navigationTag);
    return ok({ id });
  },
});

/**
 * Takes away a category in which nothing is at home. Its address leads to where it stood, or to the category it is merged
 * `into`, which what was published with it means from then on. Refuses `unknown_category`, also for `into`, and
 * `category_in_use`.
 */
export const deleteCategory = command({
  name: "catalogue.delete_category",
  input: z.strictObject({ id: z.uuid(), into: z.uuid().nullable().default(null) }),
  allow: "products.write",
  async run({ id, into }, { tx, now, audit, expire, record }) {
    const standing = await standingCategory(tx, { id });
    if (!standing.ok) return standing;
    const { path, nameFr } = standing.value;
    const held =
      (await tx.product.count({ where: { categoryId: id } })) + (await tx.category.count({ where: { parentId: id } }));
    if (held > 0) return refuse({ code: "category_in_use" });
    const heir = into && into !== id ? await tx.category.findUnique({ where: { id: into } }) : null;
    if (into && !heir) return refuse({ code: "unknown_category", field: "into" });
    if (heir) await inherit(tx, { id, path }, heir, now);
    await tx.category.delete({ where: { id } });
    const above = path.includes("/") ? `/c/${path.split("/")[0]}` : "/";
    const toPath = heir ? `/c/${heir.path}` : above;
    await addRedirects(tx, [{ fromPath: `/c/${path}`, toPath, source: "handle" }], now);
    audit({ subject: `category:${path}`, changes: { nameFr: [nameFr, heir?.nameFr ?? null] } });
    record(heir ? categoryMoved({ from: path, to: heir.path }) : categoryChanged({ path }));
    expire(navigationTag, redirectsTag);
    return ok({ id });
  },
});

/** Rules and whatever was published with the one mean the other from now on. */
async function inherit(tx: Transaction, { id, path }: Standing, heir: Standing, now: Date) {
  const former = await tx.categoryFormerPath.findMany({ where: { categoryId: id }, select: { path: true } });
  const left = [path, ...former.map((one) => one.path)].map((one) => ({ path: one, categoryId: heir.id }));
  await keepFormer(tx, left, [], now);
  await renameInRules(tx, new Map([[path, heir.path]]));
}
type Standing = Readonly<{ id: string; path: string }>;

import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command, type Scene } from "#lib/platform/command";
import { englishLabel } from "./code.ts";
import { productChanged } from "./facts.ts";
import { seenRows, stillStand } from "./seen-rows.ts";
import { saveProduct } from "./sql/save-product.ts";
import { contentOf, withPlace } from "./sql/standing-product.ts";
import { picturesOf } from "./sql/version-parts.ts";
import { weigh } from "./sql/weighing.ts";
import { productTag } from "./tags.ts";
import { words } from "./words.ts";

/** How many pictures a product has at most. */
const most = 60;

/** What follows when a picture came to a product. */
async function shownAnew({ tx, now, record, expire }: Scene, productId: string) {
  await tx.product.update({ where: { id: productId }, data: { updatedAt: now } });
  await weigh(tx, [productId], now);
  record(productChanged({ productId }));
  expire(productTag(productId));
}

/**
 * Adds a picture that was drawn and kept already (lib/media) at the end of a product's. The same picture again changes
 * nothing. Refuses `unknown_product`, `too_many_pictures`.
 */
export const addPicture = command({
  name: "product.add_picture",
  input: z.strictObject({
    productId: z.uuid(),
    file: z.string().regex(/^[0-9a-f]{32}\.webp$/),
    width: z.int().positive(),
    height: z.int().positive(),
    altFr: words.max(200).default(""),
  }),
  allow: "products.write",
  async run(picture, scene) {
    const { tx, audit } = scene;
    const { productId, file } = picture;
    const product = await tx.product.findUnique({
      where: { id: productId },
      include: { media: { orderBy: { position: "asc" } } },
    });
    if (!product) return refuse({ code: "unknown_product", id: productId });
    if (product.media.some((one) => one.file === file)) return ok({ added: false });
    if (product.media.length >= most) return refuse({ code: "too_many_pictures" });
    const position = (product.media.at(-1)?.position ?? -1) + 1;
    await tx.media.create({ data: { ...picture, id: newId(), position } });
    audit({
      subject: `product:${product.handle}`,
      changes: { pictures: [product.media.length, product.media.length + 1] },
    });
    await shownAnew(scene, productId);
    return ok({ added: true });
  },
});

const percent = z.int().min(0).max(100);

/**
 * Says of a product's pictures their order, their words, what stays in sight of them and the value they show, as the
 * product's next version; those that are not named go. Refuses `unknown_product`, `edited_meanwhile` when not just those stand that were seen, `invalid` for a value that
 * no choice of the product has.
 */
export const arrangePictures = command({
  name: "product.arrange_pictures",
  input: z.strictObject({
    productId: z.uuid(),
    seen: seenRows,
    pictures: z
      .array(
        z.strictObject({
          id: z.uuid(),
          altFr: words.max(200),
          altEn: englishLabel.default(null),
          focalX: percent.default(50),
          focalY: percent.default(50),
          /** "colour:cobalt"; null shows with every value. */
          shows: z.string().max(120).nullable().default(null),
        }),
      )
      .max(most),
  }),
  allow: "products.write",
  async run({ productId, seen, pictures }, scene) {
    const { tx } = scene;
    const product = await tx.product.findUnique({ where: { id: productId }, include: { ...withPlace, options: true } });
    if (!product) return refuse({ code: "unknown_product", id: productId });
    const before = await picturesOf(tx, productId);
    const known = new Set(before.map(({ id }) => id));
    if (!stillStand(seen, [...known]) || pictures.some(({ id }) => !known.has(id)))
      return refuse({ code: "edited_meanwhile", version: product.version });
    const values = new Set(
      product.options.flatMap(({ code, values }) => (values as { code: string }[]).map((one) => `${code}:${one.code}`)),
    );
    const strange = pictures.findIndex(({ shows }) => shows !== null && !values.has(shows));
    if (strange >= 0)
      return refuse({
        code: "invalid",
        issues: [{ path: ["pictures", strange, "shows"], message: "", code: "custom" }],
      });

    await tx.media.deleteMany({ where: { productId, id: { notIn: pictures.map(({ id }) => id) } } });
    for (const [position, { id, shows, ...said }] of pictures.entries()) {
      const [optionCode = null, valueCode = null] = shows?.split(":") ?? [];
      await tx.media.update({ where: { id }, data: { ...said, position, optionCode, valueCode } });
    }
    const parts = { pictures: [before, await picturesOf(tx, productId)] as const };
    const saved = await saveProduct(scene, product, contentOf(product), { version: product.version, parts });
    return saved.ok ? ok({ count: pictures.length }) : saved;
  },
});

import { z } from "zod";
import { newId } from "#lib/kernel/ids";
import { ok, refuse } from "#lib/kernel/result";
import { command } from "#lib/platform/command";
import { attributesAfter, handle, htmlWritten, name, orNothing, productContent, vatRates } from "./content.ts";
import { productChanged } from "./facts.ts";
import { saveProduct } from "./sql/save-product.ts";
import { contentOf, standingProduct } from "./sql/standing-product.ts";
import { weigh } from "./sql/weighing.ts";
import { words } from "./words.ts";

const seen = { id: z.uuid(), version: z.int().positive() };

/**
 * Changes what is said of a product; what is not named stays, an attribute that is null goes. `version` is the one the
 * editor saw. Refuses `unknown_product`, `invalid` for HTML in a description, and whatever `saveProduct` refuses: nothing of it is then saved.
 */
export const editProduct = command({
  name: "product.edit",
  input: productContent.partial().extend(seen),
  allow: "products.write",
  async run({ id, version, attributes, ...wanted }, scene) {
    const product = await standingProduct(scene.tx, id);
    if (!product) return refuse({ code: "unknown_product", id });
    const before = contentOf(product);
    const said = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
    const after = { ...before, ...said, attributes: attributesAfter(before.attributes, attributes) };
    const issues = htmlWritten(before, after);
    if (issues.length > 0) return refuse({ code: "invalid", issues });
    return saveProduct(scene, product, after, { version });
  },
});

const sku = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{1,63}$/);

/**
 * Adds a product with one variant, as a draft and without a price: nothing is sold until it has a price and is made
 * active. Refuses `handle_taken`, `sku_taken` (also to the later of two at the same moment), `unknown_category`,
 * `unknown_type`.
 */
export const createProduct = command({
  name: "product.create",
  input: z.strictObject({
    handle,
    sku,
    categoryPath: words.max(200),
    typeCode: z.string().max(60).nullable().default(null),
    nameFr: name,
    nameEn: orNothing(name).optional(),
    vatBasisPoints: z.literal(vatRates),
    weightGrams: z.int().min(0).max(2_000_000).default(0),
  }),
  allow: "products.write",
  async run({ sku, categoryPath, weightGrams, ...product }, { tx, now, audit, record }) {
    const { handle, typeCode } = product;
    const category = await tx.category.findUnique({ where: { path: categoryPath } });
    if (!category) return refuse({ code: "unknown_category", field: "categoryPath", categoryPath });
    if (typeCode !== null && (await tx.productType.count({ where: { code: typeCode } })) === 0)
      return refuse({ code: "unknown_type", field: "typeCode" });

    const id = newId();
    const row = {
      ...product,
      id,
      externalId: sku,
      categoryId: category.id,
      nameEn: product.nameEn ?? null,
      createdAt: now,
      updatedAt: now,
    };
    const made = await tx.product.createMany({ data: [row], skipDuplicates: true });
    if (made.count === 0) {
      const sameHandle = await tx.product.count({ where: { handle } });
      return sameHandle > 0
        ? refuse({ code: "handle_taken", field: "handle", handle })
        : refuse({ code: "sku_taken", field: "sku", sku });
    }
    const variant = { id: newId(), productId: id, sku, weightGrams };
    const sold = await tx.variant.createMany({ data: [variant], skipDuplicates: true });
    if (sold.count === 0) return refuse({ code: "sku_taken", field: "sku", sku });
    await weigh(tx, [id], now);
    audit({ subject: `product:${handle}`, changes: { status: [null, "draft"], sku: [null, sku] } });
    record(productChanged({ productId: id }));
    return ok({ id, handle, version: 1 });
  },
});

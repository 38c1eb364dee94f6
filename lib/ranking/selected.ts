import type { Transaction } from "#lib/platform/database";
import type { Selection } from "./schema.ts";

/** What a rule keeps of what was typed; null where there is no such thing. */
export type Selected = string | null;

const find: Readonly<Record<Selection, (typed: string, tx: Transaction) => Promise<Selected>>> = {
  async brand(typed, tx) {
    const brand = await tx.brand.findFirst({
      where: { OR: [{ code: typed.toLowerCase() }, { name: { equals: typed, mode: "insensitive" } }] },
      select: { code: true },
    });
    return brand?.code ?? null;
  },
  async category(typed, tx) {
    const category = await tx.category.findFirst({
      where: { OR: [{ path: typed.toLowerCase() }, { nameFr: { equals: typed, mode: "insensitive" } }] },
      select: { path: true },
    });
    return category?.path ?? null;
  },
  async attribute(typed, tx) {
    const [code = "", value = ""] = typed.split(":").map((part) => part.trim().toLowerCase());
    const known = await tx.attributeValue.count({ where: { attributeCode: code, code: value } });
    return known > 0 ? `${code}:${value}` : null;
  },
  async product(typed, tx) {
    const handle = typed.replace(/^.*\/p\//, "").replace(/\?.*$/, "");
    const product = await tx.product.findUnique({ where: { handle }, select: { id: true } });
    return product?.id ?? null;
  },
};

/** Finds what was typed, by its code or by its name: "Fontebrune", "cuisine-table", "colour:cobalt", a product's address. */
export const selectedBy = (by: Selection, typed: string, tx: Transaction): Promise<Selected> => find[by](typed, tx);

import { isGtin } from "#lib/feeds/gtin";
import type { ProductDetails, Rule } from "../schema.ts";

type IdentityRule = Rule<ProductDetails>;
const rule = (id: string, broken: IdentityRule["broken"]): IdentityRule => ({ id, owner: "catalogue", broken });
const isGoods = ({ kind }: ProductDetails): boolean => kind === "physical" || kind === "subscription";

/** What it is: brand, shelf, type, barcode, characteristics, options. */
export const identityRules: readonly IdentityRule[] = [
  rule("brand-missing", ({ brand }) => (brand ? null : "")),
  rule("shelf-missing", ({ categoryPath }) => (categoryPath.includes("/") ? null : categoryPath)),
  rule("type-missing", ({ missing }) => (missing.includes("type") ? "" : null)),
  rule("handle-odd", ({ handle }) => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(handle) && handle.length <= 80 ? null : handle)),
  rule("gtin-missing", (product) =>
    isGoods(product) ? (product.variants.find(({ gtin }) => !gtin)?.sku ?? null) : null,
  ),
  rule("gtin-wrong", ({ variants }) => variants.find(({ gtin }) => gtin && !isGtin(gtin))?.gtin ?? null),
  rule("attribute-missing", ({ missing }) => told(missing, "attribute:")),
  rule("attributes-few", (product) => (isGoods(product) && product.attributes < 3 ? String(product.attributes) : null)),
  rule("option-english-missing", ({ options }) => options.find(({ labelEn }) => !labelEn)?.code ?? null),
  rule("option-value-unused", ({ options, variants }) => {
    const unused = options.flatMap(({ code, values }) =>
      values.filter((value) => !variants.some(({ options: chosen }) => chosen[code] === value)),
    );
    return unused[0] ?? null;
  }),
  rule("variants-alike", ({ variants }) => {
    const keys = variants.map(({ options }) => JSON.stringify(Object.entries(options).sort()));
    return variants.find((_, index) => keys.indexOf(keys[index] ?? "") !== index)?.sku ?? null;
  }),
  rule("weight-missing", (product) =>
    isGoods(product) ? (product.variants.find(({ weightGrams }) => weightGrams === 0)?.sku ?? null) : null,
  ),
  rule("weight-odd", ({ variants }) => {
    const odd = variants.find(({ weightGrams }) => weightGrams > 500_000 || (weightGrams > 0 && weightGrams < 3));
    return odd ? `${odd.weightGrams} g` : null;
  }),
  rule("dimensions-missing", ({ shippingClass, dimensions }) => (shippingClass === "bulky" && !dimensions ? "" : null)),
  rule("dimensions-odd", ({ dimensions }) => {
    const longest = dimensions ? Math.max(dimensions.length, dimensions.width, dimensions.height) : 0;
    return longest > 6_000 ? `${longest} mm` : null;
  }),
];

/** What of one kind the catalogue finds missing, in one text. */
const told = (missing: readonly string[], kind: string): string | null => {
  const names = missing.filter((one) => one.startsWith(kind)).map((one) => one.slice(kind.length));
  return names.length > 0 ? names.join(", ") : null;
};

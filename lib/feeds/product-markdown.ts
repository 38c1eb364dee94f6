import type { Availability, ProductPage, ProductVariant } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/**
 * A product as Markdown, for agents that read pages: what its page says, at the prices of the same hour. `stores` are the
 * names of the stores by code.
 */
export function productMarkdown(
  product: ProductPage,
  stores: ReadonlyMap<string, string>,
  locale: Locale,
  base: string,
): string {
  const t = translator(locale);
  const colon = locale === "fr" ? "\u00A0: " : ": ";
  const address = `${base}/${locale}/p/${product.handle}`;
  return blocks([
    `# ${plain(product.name)}`,
    lines([
      product.brand && `- ${t("found.markdown.brand")}${colon}${plain(product.brand.name)}`,
      product.crumbs.length > 0 &&
        `- ${t("found.markdown.category")}${colon}${product.crumbs.map(({ name }) => plain(name)).join(" > ")}`,
      `- ${t("found.markdown.page")}${colon}${address}`,
      product.energyClass && `- ${t("product.energy", { letter: product.energyClass })}`,
      product.informationSheet &&
        `- ${t("product.informationSheet")}${colon}${new URL(product.informationSheet, base)}`,
      product.durabilityIndex !== null && `- ${t("product.durability")}: ${product.durabilityIndex}/10`,
      product.ecoFeeMinor > 0 &&
        `- ${t("shop.price.ecoFee", { amount: moneyText(money(product.ecoFeeMinor), locale) })}`,
    ]),
    `## ${t("found.markdown.offers")}`,
    lines(product.variants.map((variant) => variantLine({ product, variant, stores, locale, address }))),
    `## ${t("product.sections.description")}`,
    product.description.trim() && plain(product.description.trim()),
    ...product.specs.flatMap(({ title, rows }) => [
      `## ${plain(title)}`,
      lines(rows.map(({ label, value }) => `- ${plain(label)}${colon}${plain(value)}`)),
    ]),
    product.legalNotes.length > 0 && `## ${t("product.sections.goodToKnow")}`,
    lines(product.legalNotes.map((note) => `- ${plain(note)}`)),
    `## ${t("found.markdown.returns")}`,
    `${t(product.exception ? "found.markdown.noReturns" : "found.markdown.returnsText")} ${base}/${locale}/legal/livraison-retours`,
  ]);
}

type Line = Readonly<{
  product: ProductPage;
  variant: ProductVariant;
  stores: ReadonlyMap<string, string>;
  locale: Locale;
  address: string;
}>;

function variantLine({ product, variant, stores, locale, address }: Line): string {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const named = product.options.flatMap(({ code, label, values }) => {
    const value = values.find((one) => one.code === variant.options[code]);
    return value ? [`${label} ${value.label}`] : [];
  });
  const there = variant.stores.filter(({ availability }) => availability !== "out");
  const query = product.variants.length > 1 ? `?${new URLSearchParams(variant.options)}` : "";
  return `- ${[
    `**${text(variant.price)}** ${t("product.vat")}`,
    variant.prior && t("found.markdown.prior", { amount: text(variant.prior.minor) }),
    variant.unitPrice &&
      t("product.perUnit", {
        amount: text(variant.unitPrice.minor),
        unit: t(`shop.price.per.${variant.unitPrice.per}`),
      }),
    named.map(plain).join(", "),
    `${t("found.markdown.reference")} ${variant.sku}`,
    variant.gtin && `EAN ${variant.gtin}`,
    product.storeOnly ? t("found.markdown.storeOnly") : t(`found.markdown.online.${onlineOf(variant)}`),
    there.length > 0 &&
      t("found.markdown.stores", { names: there.map(({ code }) => stores.get(code) ?? code).join(", ") }),
    `${address}${query}`,
  ]
    .filter(Boolean)
    .join(" · ")}`;
}

const onlineOf = ({ online, arrival, frozen }: ProductVariant): Availability | "later" =>
  frozen ? "out" : arrival && online !== "out" ? "later" : online;

/** Words of the catalogue never become headings, links or HTML. */
const plain = (text: string): string => text.replace(/([\\`*_[\]<>#|])/g, "\\$1");

type Maybe = string | false | null | undefined | "";
const lines = (all: readonly Maybe[]): string => all.filter(Boolean).join("\n");
const blocks = (all: readonly Maybe[]): string => `${all.filter(Boolean).join("\n\n")}\n`;

import type { ShareCardText } from "#components/shells/share-card";
import { category } from "#lib/catalogue/queries";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { productPage } from "#lib/search/product-page";
import { list } from "#lib/search/queries";
import { placeName } from "#lib/stores/place-name";
import { store } from "#lib/stores/queries";

/** What a shared link's picture tells, and the file of its photograph. */
export type Subject = Readonly<{ text: ShareCardText; file: string | null }>;

const ofTheHouse = "hero-table.webp";

/** The subject of an address: ["home"], ["p", handle], ["c", …path], ["stores", slug]; null for what is none. */
export async function subjectOf([kind, ...rest]: readonly string[], locale: Locale): Promise<Subject | null> {
  const t = translator(locale);
  const shop = t("common.shopName");
  const told = (title: string, line: string, file: string | null): Subject => ({ text: { shop, title, line }, file });
  const key = rest.join("/");
  if (kind === "home") return told(t("shop.tagline"), "", ofTheHouse);
  if (kind === "p") {
    const product = await productPage(key, locale);
    return product && told(product.name, product.brand?.name ?? "", product.pictures[0]?.file ?? null);
  }
  if (kind === "c") {
    const found = await category(key, locale);
    if (!found) return null;
    const { items } = await list({ locale, category: found.path, facets: {}, sort: "relevance", limit: 1 });
    return told(found.name, found.crumbs[0]?.name ?? "", items[0]?.picture?.file ?? null);
  }
  const place = kind === "stores" ? await store(key, locale) : null;
  return place && told(placeName(place.name), `${place.street}, ${place.city}`, ofTheHouse);
}

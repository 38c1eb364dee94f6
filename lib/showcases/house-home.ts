import type { Bilingual } from "#lib/kernel/locale";
import { type Translator, translator } from "#lib/language/translator";
import { blockWith } from "./blocks.ts";
import type { ShowcaseContent } from "./schema.ts";

/** The home page that a shop opens with, and that its first draft starts from. At Christmas it speaks of Christmas. */
export const houseHome = (isChristmas: boolean): ShowcaseContent => ({
  title: both((t) => t("shop.title")),
  summary: both((t) => t("shop.home.heroText")),
  blocks: [
    blockWith("hero", "house-hero", {
      title: both((t) => t(isChristmas ? "shop.home.heroTitle" : "shop.home.heroTitleAnyTime")),
      text: both((t) => t("shop.home.heroText")),
      link: both((t) => t("shop.home.heroLink")),
      to: "/c/cuisine-table",
      product: "cocotte-fontebrune?colour=brick",
    }),
    blockWith("departments", "house-departments"),
    blockWith("promise", "house-promise"),
    blockWith("products", "house-products", { title: both((t) => t("shop.home.rail")) }),
    blockWith("story", "house-story"),
    blockWith("stores", "house-stores"),
  ],
});

const both = (say: (t: Translator) => string): Bilingual => ({ fr: say(translator("fr")), en: say(translator("en")) });

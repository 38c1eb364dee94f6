import type { Navigation } from "#lib/catalogue/schema";
import type { LegalPageLink } from "#lib/content/schema";
import { translator } from "#lib/language/translator";

type Told = Readonly<{
  navigation: Navigation;
  stores: readonly Readonly<{ slug: string; name: string; city: string }>[];
  /** Landing pages and guides that are shown now. */
  written: readonly Readonly<{ slug: string; title: string; summary: string }>[];
  pages: readonly LegalPageLink[];
  base: string;
}>;

/** What the shop is and where its things stand, for agents (llmstxt.org): a title, a summary, and links in sections. */
export function llmsText({ navigation, stores, written, pages, base }: Told): string {
  const t = translator("fr");
  const link = (name: string, path: string, note = "") => `- [${name}](${base}/fr${path})${note && `: ${note}`}`;
  return `${[
    `# ${t("common.shopName")}`,
    `> ${t("shop.description")}`,
    t("found.llms.how"),
    `## ${t("found.llms.departments")}`,
    navigation
      .map(({ name, path, categories }) => link(name, `/c/${path}`, categories.map((one) => one.name).join(", ")))
      .join("\n"),
    `## ${t("found.llms.stores")}`,
    stores.map(({ name, slug, city }) => link(name, `/stores/${slug}`, city)).join("\n"),
    ...(written.length > 0
      ? [
          `## ${t("found.llms.guides")}`,
          written.map(({ slug, title, summary }) => link(title, `/s/${slug}`, summary)).join("\n"),
        ]
      : []),
    `## ${t("found.llms.help")}`,
    pages.map(({ title, path }) => link(title, `/${path}`)).join("\n"),
    `## ${t("found.llms.machines")}`,
    [
      `- [${t("found.llms.sitemap")}](${base}/sitemap.xml)`,
      `- [${t("found.llms.api")}](${base}/api/v1/openapi.json)`,
    ].join("\n"),
  ].join("\n\n")}\n`;
}

import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { JsonScript } from "./json-script.tsx";

/** Where the page stands in the shop, for people and for search engines. The last crumb is the page itself. */
export function Breadcrumb({
  locale,
  crumbs,
  base,
}: {
  locale: Locale;
  /** From the home page down, each with its whole path ("/fr/c/meubles"); the home page is added. */
  crumbs: readonly Readonly<{ name: string; path: string }>[];
  /** The shop's public address, for the search engines' copy. */
  base: string;
}) {
  const t = translator(locale);
  const all = [{ name: t("shop.breadcrumb.home"), path: `/${locale}` }, ...crumbs];
  return (
    <nav aria-label={t("shop.breadcrumb.label")} className="pt-3 lg:pt-5">
      <ol className="flex flex-wrap items-center gap-x-1 text-sm text-muted">
        {all.map((crumb, index) =>
          index === all.length - 1 ? (
            <li key={crumb.path} aria-current="page" className="text-ink">
              {crumb.name}
            </li>
          ) : (
            <li key={crumb.path} className="flex items-center gap-x-1">
              <a
                href={crumb.path}
                className="inline-flex min-h-11 items-center underline-offset-4 hover:text-ink hover:underline lg:min-h-9"
              >
                {crumb.name}
              </a>
              <Icon name="chevron-right" className="size-4" />
            </li>
          ),
        )}
      </ol>
      <JsonScript
        data={{
          "@context": "https://schema.org",
          "@type": "BreadcrumbList",
          itemListElement: all.map((crumb, index) => ({
            "@type": "ListItem",
            position: index + 1,
            name: crumb.name,
            item: base + crumb.path,
          })),
        }}
      />
    </nav>
  );
}

import { clsx } from "clsx";
import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { JsonScript } from "./json-script.tsx";

/**
 * Where the page stands in the shop, for people and for search engines. The last crumb is the page itself. A phone has
 * room for one step: back to the shelf the page stands on.
 */
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
  const deep = all.length > 2;
  return (
    <nav aria-label={t("shop.breadcrumb.label")} className="pt-3 lg:pt-5">
      <ol className="flex flex-wrap items-center gap-x-1 text-sm text-muted">
        {all.map((crumb, index) =>
          index === all.length - 1 ? (
            <li key={crumb.path} aria-current="page" className={clsx("text-ink", deep && "max-lg:hidden")}>
              {crumb.name}
            </li>
          ) : (
            <li
              key={crumb.path}
              className={clsx("flex items-center gap-x-1", deep && index < all.length - 2 && "max-lg:hidden")}
            >
              {deep && <Icon name="arrow-left" className="size-4 lg:hidden" />}
              <a
                href={crumb.path}
                className="inline-flex min-h-11 items-center underline-offset-4 hover:text-ink hover:underline lg:min-h-9"
              >
                {crumb.name}
              </a>
              <Icon name="chevron-right" className={clsx("size-4", deep && "max-lg:hidden")} />
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

import { Icon, type IconName } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { Suggestions } from "#lib/search/schema";

/** What the words may mean besides products: a department, a store, a page of help (ux S42). */
export function OtherAnswers({
  answers: { categories, stores, pages },
  locale,
}: {
  answers: Pick<Suggestions, "categories" | "stores" | "pages">;
  locale: Locale;
}) {
  const at = (path: string) => `/${locale}/${path}`;
  const links: { icon: IconName; href: string; name: string }[] = [
    ...pages.map(({ path, name }) => ({ icon: "info" as const, href: at(path), name })),
    ...stores.map(({ slug, name }) => ({ icon: "store" as const, href: at(`stores/${slug}`), name })),
    ...categories.map(({ path, name }) => ({ icon: "layout-grid" as const, href: at(`c/${path}`), name })),
  ];
  if (links.length === 0) return null;
  return (
    <nav aria-label={translator(locale)("list.search.alsoMeant")} className="mt-4">
      <ul className="flex flex-wrap gap-2">
        {links.map(({ icon, href, name }) => (
          <li key={href}>
            <a
              href={href}
              className="inline-flex min-h-11 items-center gap-2 rounded-chip border border-edge px-4 font-medium hover:border-ink"
            >
              <Icon name={icon} className="size-5 shrink-0 text-muted" />
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import type { CategoryView } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The categories of a department, each with how much it holds. */
export function Subcategories({ categories, locale }: { categories: CategoryView["children"]; locale: Locale }) {
  if (categories.length === 0) return null;
  return (
    <nav aria-label={translator(locale)("list.subcategories")} className="mt-4 lg:mt-5">
      <ul className="rail -mx-4 flex gap-x-1.5 overflow-x-auto px-4 md:-mx-8 md:px-8 lg:mx-0 lg:flex-wrap lg:px-0">
        {categories.map(({ path, name, count }) => (
          <li key={path}>
            <a
              href={`/${locale}/c/${path}`}
              className="inline-flex h-11 items-center gap-1.5 rounded-control bg-wash px-3.5 text-[0.9375rem] font-semibold whitespace-nowrap hover:bg-blue-tint hover:text-blue lg:h-10"
            >
              {name}
              <span className="figures text-sm font-normal text-muted">{count}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

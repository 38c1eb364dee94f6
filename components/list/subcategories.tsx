import type { CategoryView } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

type Categories = CategoryView["children"];

/** More than these are folded away, but for those that hold most: a wide department begins with its products. */
const most = 18;
const shownOfMany = 12;

/** The categories of a department, each with how much it holds. */
export function Subcategories({ categories, locale }: { categories: Categories; locale: Locale }) {
  if (categories.length === 0) return null;
  const t = translator(locale);
  const first = categories.length > most ? largest(categories) : categories;
  const others = categories.filter((one) => !first.includes(one));
  return (
    <nav aria-label={t("list.subcategories")} className="mt-4 lg:mt-5">
      <Doors
        categories={first}
        locale={locale}
        className="rail -mx-4 overflow-x-auto px-4 md:-mx-8 md:px-8 lg:mx-0 lg:flex-wrap lg:px-0"
      />
      {others.length > 0 && (
        <details className="mt-1.5">
          <summary className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-blue underline-offset-4 hover:underline">
            {t("list.otherSubcategories", { count: others.length })}
          </summary>
          <Doors categories={others} locale={locale} className="mt-1 flex-wrap gap-y-1.5" />
        </details>
      )}
    </nav>
  );
}

/** Those that hold most, in the order of the menu. */
function largest(categories: Categories): Categories {
  const held = categories.map(({ count }) => count).sort((a, b) => b - a);
  const least = held[shownOfMany - 1] ?? 0;
  return categories.filter(({ count }) => count >= least).slice(0, shownOfMany);
}

function Doors({ categories, locale, className }: { categories: Categories; locale: Locale; className: string }) {
  return (
    <ul className={`flex gap-x-1.5 ${className}`}>
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
  );
}

import { Picture } from "#components/trade/picture";
import type { Navigation } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The departments that have a picture of their own; another gets the drawn placeholder. */
const pictured = new Set([
  "image-son",
  "cuisine-table",
  "maison-deco",
  "meubles",
  "epicerie-fine",
  "jardin",
  "enfants-jeux",
  "livres-papeterie",
]);

/** What the shop is, at a glance: a picture and a name for each department (ux S1). */
export function Departments({ locale, departments }: { locale: Locale; departments: Navigation }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="departments-title" className="container-page pt-6 lg:pt-8">
      <h2 id="departments-title" className="sr-only">
        {t("shop.home.departments")}
      </h2>
      <ul className="grid grid-cols-2 gap-x-3 gap-y-5 md:grid-cols-4 md:gap-x-5 lg:gap-y-6">
        {departments.map((department, index) => (
          <li key={department.path}>
            <a href={`/${locale}/c/${department.path}`} className="group block rounded-card">
              <span className="block overflow-hidden rounded-card bg-sweep">
                <Picture
                  picture={
                    pictured.has(department.path)
                      ? { file: `tile-${department.path}.webp`, width: 900, height: 700, alt: "" }
                      : null
                  }
                  name={department.name}
                  sizes="(min-width: 1344px) 305px, (min-width: 768px) 24vw, 48vw"
                  eager={index < 4}
                  decorative
                  className="aspect-[9/7] w-full object-cover transition-transform duration-200 ease-out group-hover:scale-[1.03] lg:aspect-[3/2] lg:object-[50%_38%]"
                />
              </span>
              <span className="mt-2.5 block font-display text-base font-semibold tracking-[-0.01em] group-hover:underline group-hover:underline-offset-4 lg:text-lg">
                {department.name}
              </span>
              <span className="hidden truncate text-sm text-muted lg:block">
                {department.categories
                  .slice(0, 3)
                  .map(({ name }) => name)
                  .join(", ")}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

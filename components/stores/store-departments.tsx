import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The departments one walks through in a store, each leading to what it has there. */
export function StoreDepartments({
  locale,
  areaM2,
  departments,
  storeCode,
}: {
  locale: Locale;
  areaM2: number;
  departments: readonly Readonly<{ path: string; name: string }>[];
  storeCode: string;
}) {
  const t = translator(locale);
  return (
    <div className="mt-12">
      <h2 className="text-2xl">
        {t("stores.departments")}{" "}
        <span className="figures font-text text-base font-normal tracking-normal text-muted">
          {t("stores.area", { area: areaM2 }).replaceAll("\u202F", "\u00A0")}
        </span>
      </h2>
      <ul className="mt-5 flex flex-wrap gap-2">
        {departments.map(({ path, name }) => (
          <li key={path}>
            <a
              href={`/${locale}/c/${path}?magasin=${storeCode}`}
              className="inline-flex h-11 items-center rounded-chip border border-edge px-4 text-[15px] font-medium hover:border-ink"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

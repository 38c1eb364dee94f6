import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { keptByMerchants } from "#lib/search/queries-workbench";

type Kept = Awaited<ReturnType<typeof keptByMerchants>>;
type Line = Readonly<{ query: string; language: string; says: string }>;

/** What merchants keep for searches, each line leading to the query it changes. */
export function KeptLists({ kept: { synonyms, redirects, pins }, locale }: { kept: Kept; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="grid gap-x-8 gap-y-6 px-5 pt-8 lg:grid-cols-3">
      <List
        title={t("searchRoom.kept.synonyms")}
        none={t("searchRoom.kept.none")}
        lines={synonyms.map(({ locale: language, word, others }) => ({
          language,
          query: word,
          says: others.join(", "),
        }))}
      />
      <List
        title={t("searchRoom.kept.redirects")}
        none={t("searchRoom.kept.none")}
        lines={redirects.map(({ locale: language, query, path }) => ({ language, query, says: path }))}
      />
      <List
        title={t("searchRoom.kept.pins")}
        none={t("searchRoom.kept.none")}
        lines={pins.map(({ locale: language, query, products }) => ({
          ...{ language, query },
          says: t("list.count", { count: products }),
        }))}
      />
    </div>
  );
}

const List = ({ title, none, lines }: { title: string; none: string; lines: readonly Line[] }) => (
  <section>
    <h2 className="text-base font-semibold">{title}</h2>
    {lines.length === 0 ? (
      <p className="py-1 text-sm text-muted">{none}</p>
    ) : (
      <ul className="divide-y divide-hairline border-y border-hairline text-sm">
        {lines.map(({ language, query, says }) => (
          <li key={`${language}:${query}`} className="py-1.5">
            <a
              href={`/admin/search?q=${encodeURIComponent(query)}&in=${language}`}
              className="inline-flex min-h-11 items-center font-medium hover:text-blue lg:min-h-0"
            >
              {query}
            </a>{" "}
            <span className="text-muted">
              {language} · {says}
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
);

import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { WordsAgain } from "./words-again.tsx";

/** The words that were searched, and what was searched instead when they were misspelt. */
export function SearchHeading({
  query,
  corrected,
  locale,
}: {
  query: string;
  corrected: string | null;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <>
      <h1 className="text-3xl leading-tight font-bold tracking-[-0.03em] wrap-anywhere lg:text-4xl">
        {query ? t("list.search.titleFor", { query: corrected ?? query }) : t("list.search.title")}
      </h1>
      {corrected && (
        <p className="mt-1.5 text-pretty text-muted">
          {t.rich("list.search.corrected", {
            query,
            corrected,
            b: (words) => <b className="font-semibold text-ink">{words}</b>,
          })}
        </p>
      )}
      <WordsAgain query={query} locale={locale} />
    </>
  );
}

import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { WordsAgain } from "./words-again.tsx";

/** The words that were searched, and what was searched instead: mended when they were misspelt, fewer when no product has all. */
export function SearchHeading({
  query,
  corrected,
  leftOut,
  locale,
}: {
  query: string;
  corrected: string | null;
  /** Words that no product has; null when some product has all of them. */
  leftOut: readonly string[] | null;
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
      {leftOut && !corrected && (
        <p className="mt-1.5 max-w-[70ch] text-pretty text-muted">
          {leftOut.length > 0
            ? t("list.search.leftOut", { count: leftOut.length, words: quoted(leftOut, locale) })
            : t("list.search.someWords")}
        </p>
      )}
      <WordsAgain query={query} locale={locale} />
    </>
  );
}

const quoted = (words: readonly string[], locale: Locale): string =>
  new Intl.ListFormat(locale).format(words.map((word) => (locale === "fr" ? `«\u00A0${word}\u00A0»` : `“${word}”`)));

import type { ComponentProps } from "react";
import type { CardExtras } from "#components/list/list-products";
import { Rescue } from "#components/list/rescue";
import type { Navigation, ProductCard } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { dialled } from "#lib/kernel/phone";
import { translator } from "#lib/language/translator";
import { OtherAnswers } from "./other-answers.tsx";
import { WordsAgain } from "./words-again.tsx";

/** Nothing found, or nothing asked: says so, then ways in by department, by what sells, by a person (ux S38). */
export function NothingFound({
  query,
  answers,
  departments,
  bestSellers,
  phone,
  extras,
  locale,
}: {
  query: string;
  answers: ComponentProps<typeof OtherAnswers>["answers"];
  departments: Navigation;
  bestSellers: readonly ProductCard[];
  /** Where a person answers. */
  phone: string;
  extras: CardExtras;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <div className="container-page pt-6 pb-16 lg:pt-9 lg:pb-24">
      <h1 className="max-w-[24ch] text-3xl leading-tight font-bold tracking-[-0.03em] wrap-anywhere lg:text-4xl">
        {query ? t("list.search.none", { query }) : t("list.search.ask")}
      </h1>
      <p className="mt-2 max-w-[60ch] text-pretty text-muted" aria-live="polite">
        {t(query ? "list.search.noneAdvice" : "list.search.askAdvice")}
      </p>
      <WordsAgain query={query} locale={locale} />
      <OtherAnswers answers={answers} locale={locale} />
      <nav aria-label={t("list.search.departments")} className="mt-6">
        <ul className="flex flex-wrap gap-2">
          {departments.map(({ path, name }) => (
            <li key={path}>
              <a
                href={`/${locale}/c/${path}`}
                className="inline-flex h-11 items-center rounded-chip border border-edge px-4 font-medium hover:border-ink"
              >
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {query && (
        <p className="mt-6 text-muted">
          {t("list.search.person")}{" "}
          <a
            href={dialled(phone)}
            className="figures font-semibold whitespace-nowrap text-blue underline underline-offset-4"
          >
            {phone}
          </a>
        </p>
      )}
      <Rescue cards={bestSellers} locale={locale} extras={extras} />
    </div>
  );
}

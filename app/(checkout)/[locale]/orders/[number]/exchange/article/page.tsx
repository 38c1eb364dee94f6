import type { Metadata } from "next";
import { goingBackOn } from "#app/going-back-on";
import { returnWords } from "#app/return-words";
import { ReturnableRow } from "#components/returns/line";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Input } from "#components/ui/input";
import { type Article, articlesCalled, sistersOf } from "#lib/exchanges/queries-articles";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { MissingPage } from "../../../../../../(shop)/[locale]/missing-page";
import { choose } from "../actions";
import { askedIn } from "../asked.ts";
import { Carried } from "../carried.tsx";

type Props = PageProps<"/[locale]/orders/[number]/exchange/article">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("exchanges.instead"), referrer: "same-origin" };
}

/** An exchange, second step: another version of the same article, or any other by its name or reference. */
export default async function ChooseArticle(props: Props) {
  const { locale, number, token, asked, order } = await goingBackOn(props);
  const { lines, reason } = askedIn(asked);
  const back = order?.lines.filter(({ id }) => lines.some(({ lineId }) => lineId === id)) ?? [];
  if (!order || back.length === 0) {
    return (
      <main id="content">
        <MissingPage locale={locale} />
      </main>
    );
  }
  const t = translator(locale);
  const words = typeof asked.q === "string" ? asked.q : "";
  const own = new Set(reason === "changed_mind" ? back.map(({ sku }) => sku) : []);
  const [sisters, found] = await Promise.all([
    sistersOf(
      back.map(({ handle }) => handle),
      locale,
    ),
    articlesCalled(words, locale),
  ]);
  const others = sisters.filter(({ sku }) => !own.has(sku));
  const carried = { number, token, locale, lines, reason };
  const articles = back
    .map(({ id, name }) => {
      const quantity = lines.find(({ lineId }) => lineId === id)?.quantity ?? 0;
      return t("returns.withdraw.line", { quantity, name });
    })
    .join(", ");
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16">
      <p className="text-sm text-muted">{t("exchanges.step", { step: 2 })}</p>
      <h1 className="mt-1 text-3xl leading-tight lg:text-4xl">{t("exchanges.instead")}</h1>
      <p className="mt-3 text-lg">{t("exchanges.back", { articles })}</p>
      {others.length > 0 && (
        <section className="mt-8" aria-labelledby="versions">
          <h2 id="versions" className="text-xl">
            {t("exchanges.variants")}
          </h2>
          <Articles articles={others} carried={carried} locale={locale} />
        </section>
      )}
      <search className="mt-8">
        <form className="flex flex-wrap items-end gap-3">
          {Object.entries(asked).map(
            ([name, value]) =>
              name !== "q" && typeof value === "string" && <input key={name} type="hidden" name={name} value={value} />,
          )}
          <div className="grid min-w-60 flex-1 gap-1.5">
            <label htmlFor="q" className="text-xl font-semibold">
              {t("exchanges.search")}
            </label>
            <Input id="q" type="search" name="q" defaultValue={words} maxLength={80} autoComplete="off" />
          </div>
          <Button type="submit" look="secondary">
            {t("exchanges.find")}
          </Button>
        </form>
      </search>
      {words !== "" && found.length === 0 && <p className="mt-4">{t("exchanges.nothing")}</p>}
      {found.length > 0 && <Articles articles={found} carried={carried} locale={locale} />}
    </main>
  );
}

type Asking = Readonly<Parameters<typeof Carried>[0]>;

function Articles({ articles, carried, locale }: { articles: readonly Article[]; carried: Asking; locale: Locale }) {
  const t = translator(locale);
  const words = returnWords(locale);
  return (
    <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
      {articles.map((article) => (
        <ReturnableRow key={article.sku} article={article} notes={[moneyText(money(article.priceMinor), locale)]}>
          {article.isAvailable ? (
            <ActionForm action={choose} {...words}>
              <Carried {...carried} />
              <input type="hidden" name="sku" value={article.sku} />
              <Button
                type="submit"
                look="secondary"
                aria-label={t("exchanges.takeNamed", {
                  name: [article.name, article.optionsText].filter(Boolean).join(", "),
                })}
              >
                {t("exchanges.take")}
              </Button>
            </ActionForm>
          ) : (
            <span className="text-sm text-muted">{t("exchanges.soldOut")}</span>
          )}
        </ReturnableRow>
      ))}
    </ul>
  );
}

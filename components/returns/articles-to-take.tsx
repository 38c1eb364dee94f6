import type { ComponentProps, ReactNode } from "react";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Article } from "#lib/exchanges/schema";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { ReturnableRow } from "./line.tsx";

/** Articles that may be had in exchange, each with its price and a button; `children` are the fields that every button sends. */
export function ArticlesToTake({
  articles,
  action,
  words,
  children,
  locale,
}: Pick<ComponentProps<typeof ActionForm>, "action"> & {
  articles: readonly Article[];
  words: Pick<ComponentProps<typeof ActionForm>, "refusals" | "problems">;
  children: ReactNode;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <ul className="mt-2 divide-y divide-hairline border-y border-hairline">
      {articles.map((article) => (
        <ReturnableRow key={article.sku} article={article} notes={[moneyText(money(article.priceMinor), locale)]}>
          {article.isAvailable ? (
            <ActionForm action={action} refusals={words.refusals} problems={words.problems}>
              {children}
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

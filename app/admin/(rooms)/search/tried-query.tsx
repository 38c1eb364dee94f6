import { refusalWords } from "#app/refusal-words";
import { DragToPlace } from "#components/admin/drag-to-place";
import { FormDialog } from "#components/admin/form-dialog";
import { ActionField } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { TriedQuery } from "#lib/search/queries-workbench";
import { beginQuery } from "../ranking/actions";
import { pin, redirect, synonyms } from "./actions";
import { RankedRow } from "./ranked-row";

/** One query as shoppers get it: how it was understood, what it finds and why, and what merchants may say of it. */
export function TriedQueryPane({
  tried,
  language,
  writes,
  ranks,
  locale,
}: {
  tried: TriedQuery;
  /** In which language shoppers ask it. */
  language: Locale;
  writes: boolean;
  ranks: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const { query, total, products } = tried;
  return (
    <section aria-labelledby="tried" className="border-b border-hairline pt-4 pb-5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2 px-5">
        <h2 id="tried" className="text-base font-semibold wrap-anywhere">
          {t("searchRoom.tried", { query })}
        </h2>
        <p className="figures text-muted">{t("list.count", { count: total })}</p>
        {writes && (
          <div className="ml-auto flex flex-wrap gap-2">
            <SynonymsDialog tried={tried} language={language} locale={locale} />
            <RedirectDialog tried={tried} language={language} locale={locale} />
            {ranks && (
              <form action={beginQuery}>
                <input type="hidden" name="locale" value={language} />
                <input type="hidden" name="query" value={tried.ruledAs} />
                <Button size="sm" look="secondary">
                  {t("searchRoom.rules")}
                </Button>
              </form>
            )}
          </div>
        )}
      </div>
      <Understanding tried={tried} locale={locale} />
      <DragToPlace
        action={pin}
        fields={{ locale: language, query }}
        label={t("searchRoom.tried", { query })}
        className="mt-3 divide-y divide-hairline border-t border-hairline"
      >
        {products.map((product, index) => (
          <RankedRow
            key={product.id}
            product={product}
            place={index + 1}
            asked={{ locale: language, query }}
            lastPin={products.filter((product) => product.pin !== null).length}
            byCode={tried.byCode}
            writes={writes}
            locale={locale}
          />
        ))}
      </DragToPlace>
      {products.length === 0 && <p className="px-5 py-6 text-muted">{t("searchRoom.findsNothing")}</p>}
    </section>
  );
}

function Understanding({ tried, locale }: { tried: TriedQuery; locale: Locale }) {
  const t = translator(locale);
  const { correctedQuery, leftOut, leadsTo, isRuled, synonyms: others } = tried;
  const said = [
    isRuled && t("searchRoom.ruled"),
    leadsTo && t("searchRoom.leadsTo", { path: leadsTo }),
    others.length > 0 && t("searchRoom.alsoFinds", { words: others.join(", ") }),
    correctedQuery && t("searchRoom.corrected", { words: correctedQuery }),
    leftOut &&
      (leftOut.length > 0 ? t("searchRoom.leftOut", { words: leftOut.join(", ") }) : t("searchRoom.someWords")),
  ].filter((one) => typeof one === "string");
  if (said.length === 0) return null;
  return (
    <ul className="mt-1 px-5 text-sm text-muted">
      {said.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

type DialogProps = { tried: TriedQuery; language: Locale; locale: Locale };

function SynonymsDialog({ tried, language, locale }: DialogProps) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("searchRoom.synonyms.button")}
      title={t("searchRoom.synonyms.title", { query: tried.query })}
      action={synonyms}
      submit={t("searchRoom.save")}
      keep={t("searchRoom.keep")}
      words={words(["invalid", "forbidden"], locale)}
    >
      <input type="hidden" name="locale" value={language} />
      <ActionField name="word" label={t("searchRoom.synonyms.word")} value={tried.query} maxLength={80} required />
      <ActionField
        name="others"
        label={t("searchRoom.synonyms.others")}
        hint={t("searchRoom.synonyms.hint")}
        value={tried.synonyms.join(", ")}
        maxLength={600}
        autoComplete="off"
      />
    </FormDialog>
  );
}

function RedirectDialog({ tried, language, locale }: DialogProps) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("searchRoom.redirect.button")}
      title={t("searchRoom.redirect.title", { query: tried.query })}
      action={redirect}
      submit={t("searchRoom.save")}
      keep={t("searchRoom.keep")}
      words={words(["invalid", "forbidden", "bad_address"], locale)}
    >
      <input type="hidden" name="locale" value={language} />
      <input type="hidden" name="query" value={tried.query} />
      <ActionField
        name="path"
        label={t("searchRoom.redirect.path")}
        hint={t("searchRoom.redirect.hint")}
        value={tried.leadsTo ?? ""}
        maxLength={300}
        autoComplete="off"
      />
    </FormDialog>
  );
}

const words = (refusals: Parameters<typeof refusalWords>[0], locale: Locale) => {
  const t = translator(locale);
  return {
    refusals: refusalWords(refusals, locale),
    problems: { missing: t("searchRoom.missing"), word: t("searchRoom.missing") },
    close: t("common.close"),
  };
};

import type { Metadata } from "next";
import { refusalWords } from "#app/refusal-words";
import { BackLink } from "#components/admin/back-link";
import { CategoryNumbers } from "#components/admin/found/category-numbers";
import { RoomHead } from "#components/admin/room-head";
import { TextLink } from "#components/ui/text-link";
import { categoriesForGoogle } from "#lib/feeds/queries-categories";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { mapAction } from "../actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("found.feeds.categories.title") };
}

/** What Google calls the shop's categories: a number each, handed down. */
export default async function FeedCategories() {
  await staffWho("channels.write", "/admin/feeds/categories");
  const locale = await adminLocale();
  const t = translator(locale);
  const list = `https://www.google.com/basepages/producttype/taxonomy-with-ids.${locale === "fr" ? "fr-FR" : "en-GB"}.txt`;
  const rows = (await categoriesForGoogle(locale)).map(({ inherited, ...row }) => ({
    ...row,
    label: t("found.feeds.categories.numberOf", { name: row.name }),
    inherited: inherited && t("found.feeds.categories.inherited", { number: inherited }),
  }));
  return (
    <div className="pb-10">
      <BackLink href="/admin/feeds" name={t("found.feeds.title")} />
      <RoomHead title={t("found.feeds.categories.title")} />
      <p className="max-w-prose px-5 pb-3 text-muted">
        {t("found.feeds.categories.text")} <TextLink href={list}>{t("found.feeds.categories.list")}</TextLink>
      </p>
      <CategoryNumbers
        rows={rows}
        action={mapAction}
        refusals={refusalWords(["unknown_category", "forbidden", "cross_site"], locale)}
        words={{
          name: t("found.feeds.categories.name"),
          number: t("found.feeds.categories.number"),
          wrong: t("found.feeds.categories.wrong"),
          save: t("found.feeds.categories.save"),
          saved: t("found.feeds.categories.saved"),
        }}
      />
    </div>
  );
}

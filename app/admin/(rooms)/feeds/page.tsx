import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Button, ButtonLink } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { brokenRules, feeds } from "#lib/feeds/queries";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { ask } from "./actions";
import { BrokenArticles } from "./broken-articles";
import { FeedsTable } from "./feeds-table";
import { RulesTable } from "./rules-table";

const here = "/admin/feeds";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("found.feeds.title") };
}

/** What channels fetch, how fresh it is, and which articles break which rule. */
export default async function FeedsPage({ searchParams }: PageProps<"/admin/feeds">) {
  await staffWho("channels.write", here);
  const [locale, asked] = [await adminLocale(), await searchParams];
  const t = translator(locale);
  const [rows, broken] = await Promise.all([feeds(), brokenRules()]);
  const shown = broken.find(({ rule }) => rule === asked.rule);
  const failure = rows.find((row) => row.failure)?.failure;
  return (
    <div className="pb-10">
      <RoomHead title={t("found.feeds.title")}>
        <ButtonLink look="secondary" size="sm" href="/admin/feeds/categories">
          {t("found.feeds.categories.open")}
        </ButtonLink>
        <form action={ask}>
          <Button size="sm" icon="refresh-cw">
            {t("found.feeds.again")}
          </Button>
        </form>
      </RoomHead>
      <p className="max-w-prose px-5 pb-3 text-muted">{t("found.feeds.text")}</p>
      {failure && (
        <div className="px-5 pb-3">
          <Notice tone="error" title={t("found.feeds.states.failed")}>
            <p className="mt-1 text-sm">{failure}</p>
          </Notice>
        </div>
      )}
      <FeedsTable rows={rows} locale={locale} />
      <section aria-labelledby="report" className="pt-6">
        <h2 id="report" className="px-5 font-medium">
          {t("found.feeds.report")}
        </h2>
        <p className="max-w-prose px-5 pb-2 text-sm text-muted">
          {t(broken.length > 0 ? "found.feeds.reportText" : "found.feeds.reportNone")}
        </p>
        {shown ? <BrokenArticles rule={shown} locale={locale} /> : <RulesTable rows={broken} locale={locale} />}
      </section>
    </div>
  );
}

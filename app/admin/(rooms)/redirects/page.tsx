import type { Metadata } from "next";
import { refusalWords } from "#app/refusal-words";
import { FilterBar } from "#components/admin/filter-bar";
import { ImportRedirects } from "#components/admin/found/import-redirects";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, Table } from "#components/admin/table";
import { Button } from "#components/ui/button";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { type MissedRow, missedAddresses, type RedirectRow, redirects } from "#lib/redirects/queries";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { importFile, remove } from "./actions";
import { RedirectDialog } from "./redirect-dialog";

const here = "/admin/redirects";
const namedSources = ["admin", "file", "handle"] as const;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("found.redirects.title") };
}

/** Where old addresses lead, and the addresses most asked for in vain, each to be redirected from its row. */
export default async function RedirectsPage({ searchParams }: PageProps<"/admin/redirects">) {
  await staffWho("channels.write", here);
  const [locale, asked] = [await adminLocale(), await searchParams];
  const t = translator(locale);
  const query = typeof asked.q === "string" ? asked.q.trim().slice(0, 200) : "";
  const now = clock.now();
  const [{ rows, total }, missed] = await Promise.all([redirects(query, now), missedAddresses(now)]);
  return (
    <div className="pb-10">
      <RoomHead title={t("found.redirects.title")} count={t("found.redirects.count", { count: total })}>
        <RedirectDialog locale={locale} />
      </RoomHead>
      <p className="max-w-prose px-5 pb-2 text-muted">{t("found.redirects.text")}</p>
      <Missed rows={missed} locale={locale} />
      <ImportRedirects
        action={importFile}
        words={{
          title: t("found.redirects.import"),
          text: t("found.redirects.importText"),
          file: t("found.redirects.importFile"),
          submit: t("found.redirects.importSubmit"),
        }}
        refusals={refusalWords(["invalid", "forbidden", "columns_missing"], locale)}
      />
      <FilterBar action={here} query={query} placeholder={t("found.redirects.search")} submit={t("admin.filter")} />
      <Redirects rows={rows} locale={locale} />
      {rows.length === 0 && <p className="px-5 py-8 text-muted">{t("found.redirects.none")}</p>}
    </div>
  );
}

function Missed({ rows, locale }: { rows: readonly MissedRow[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="missed" className="border-t border-hairline py-3">
      <h2 id="missed" className="px-5 font-medium">
        {t("found.redirects.missed")}
      </h2>
      <p className="max-w-prose px-5 pb-2 text-sm text-muted">
        {t(rows.length > 0 ? "found.redirects.missedText" : "found.redirects.missedNone")}
      </p>
      {rows.length > 0 && (
        <Table
          caption={t("found.redirects.missed")}
          columns={[
            { name: t("found.redirects.from") },
            { name: t("found.redirects.times"), align: "right" },
            { name: t("found.redirects.lastDay"), hide: "phone" },
            { name: t("found.redirects.acts"), align: "right", quiet: true },
          ]}
        >
          {rows.map(({ path, times, lastDay }) => (
            <Row key={path}>
              <Cell rest={path} />
              <Cell align="right">{times}</Cell>
              <Cell muted hide="phone">
                {shortDayText(lastDay, locale)}
              </Cell>
              <Cell align="right">
                <RedirectDialog locale={locale} fromPath={path} />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}

function Redirects({ rows, locale }: { rows: readonly RedirectRow[]; locale: Locale }) {
  const t = translator(locale);
  if (rows.length === 0) return null;
  return (
    <Table
      caption={t("found.redirects.title")}
      columns={[
        { name: t("found.redirects.from") },
        { name: t("found.redirects.to") },
        { name: t("found.redirects.source"), hide: "phone" },
        { name: t("found.redirects.added"), hide: "phone" },
        { name: t("found.redirects.hits"), align: "right" },
        { name: t("found.redirects.acts"), align: "right", quiet: true },
      ]}
    >
      {rows.map(({ fromPath, toPath, source, createdAt, hits }) => (
        <Row key={fromPath}>
          <Cell rest={fromPath} />
          <Cell>
            <a href={`/${locale}${toPath}`} className="hover:text-blue">
              {toPath}
            </a>
          </Cell>
          <Cell muted hide="phone">
            {sourceText(source, locale)}
          </Cell>
          <Cell muted hide="phone">
            {shortDayText(createdAt, locale)}
          </Cell>
          <Cell align="right">{hits}</Cell>
          <Cell align="right">
            <form action={remove}>
              <input type="hidden" name="fromPath" value={fromPath} />
              <Button size="sm" look="quiet" aria-label={`${t("found.redirects.delete")} ${fromPath}`}>
                {t("found.redirects.delete")}
              </Button>
            </form>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function sourceText(source: string, locale: Locale): string {
  const t = translator(locale);
  const named = namedSources.find((one) => one === source);
  return named ? t(`found.redirects.sources.${named}`) : t("found.redirects.sources.import", { name: source });
}

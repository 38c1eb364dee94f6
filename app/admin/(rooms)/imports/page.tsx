import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { Notice } from "#components/ui/notice";
import { importRuns } from "#lib/imports/queries";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { momentText } from "../prices/change-text";
import { StateBadge } from "./state-badge";
import { UploadForm } from "./upload-form";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("imports.title") };
}

/** A file to send, and what became of the ones before. */
export default async function ImportsPage({ searchParams }: PageProps<"/admin/imports">) {
  await staffWho("imports.run", "/admin/imports");
  const locale = await adminLocale();
  const t = translator(locale);
  const { refused } = await searchParams;
  const runs = await importRuns();
  const figures = ["added", "changed", "unchanged", "refused"] as const;
  return (
    <div className="pb-10">
      <RoomHead title={t("imports.title")} />
      <p className="max-w-prose px-5 text-pretty text-muted">{t("imports.intro")}</p>
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).title} className="mx-5 mt-4 max-w-prose">
          <p>{refusalText(refused, locale).detail}</p>
        </Notice>
      )}
      <UploadForm to={null} words={{ file: t("imports.file"), send: t("imports.send") }} />
      {runs.length === 0 && <p className="px-5 py-6 text-muted">{t("imports.none")}</p>}
      {runs.length > 0 && (
        <Table
          caption={t("imports.title")}
          columns={[
            { name: t("imports.columns.file") },
            { name: t("imports.columns.state") },
            { name: t("imports.columns.when"), hide: "phone" },
            { name: t("imports.columns.who"), hide: "phone" },
            ...figures.map((one) => ({ name: t(`imports.columns.${one}`), align: "right", hide: "phone" }) as const),
          ]}
        >
          {runs.map((run) => (
            <Row key={run.id}>
              <Cell>
                <RowLink href={`/admin/imports/${run.id}`}>{run.file}</RowLink>
              </Cell>
              <Cell>
                <StateBadge state={run.state} locale={locale} />
              </Cell>
              <Cell muted hide="phone">
                {momentText(run.startedAt, locale)}
              </Cell>
              <Cell muted hide="phone">
                {run.authorName}
              </Cell>
              {figures.map((one) => (
                <Cell key={one} align="right" hide="phone" muted={run[one] === 0}>
                  {run[one]}
                </Cell>
              ))}
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}

import type { Metadata } from "next";
import { may } from "#app/actor";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { Notice } from "#components/ui/notice";
import { submissionsDesk } from "#lib/einvoicing/queries";
import type { SubmissionView } from "#lib/einvoicing/schema";
import { shortDateText } from "#lib/kernel/date-text";
import { instantOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { spanText } from "#lib/kernel/span-text";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { InvoiceTabs } from "../invoice-tabs";
import { Standing } from "./standing";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("invoices.platform.title") };
}

/** What is handed to the approved platform: where each document stands, how old it is, and what to do about it. */
export default async function PlatformPage({ searchParams }: PageProps<"/admin/invoices/platform">) {
  const staff = await staffWho("invoices.read", "/admin/invoices/platform");
  const locale = await adminLocale();
  const t = translator(locale);
  const now = clock.now();
  const { refused } = await searchParams;
  const rows = await submissionsDesk();
  return (
    <div className="pb-10">
      <RoomHead title={t("invoices.list.title")} count={t("invoices.list.count", { count: rows.length, more: "no" })} />
      <InvoiceTabs
        here="platform"
        address={(kind) => (kind ? `/admin/invoices?kind=${kind}` : "/admin/invoices")}
        locale={locale}
      />
      <p className="max-w-prose px-5 py-3 text-[13px] text-muted">{t("invoices.platform.text")}</p>
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).detail} className="mx-5 mb-3" />
      )}
      {rows.length === 0 ? (
        <p className="px-5 text-muted">{t("invoices.platform.none")}</p>
      ) : (
        <Table
          caption={t("invoices.platform.title")}
          columns={[
            { name: t("invoices.list.columns.number") },
            { name: t("invoices.platform.recipient") },
            { name: t("invoices.platform.age"), hide: "phone" },
            { name: t("invoices.platform.standing") },
          ]}
        >
          {rows.map((one) => (
            <Row key={one.id}>
              <Cell>
                {one.kind === "report" ? (
                  periodText(one, locale)
                ) : (
                  <RowLink href={`/admin/invoices/${one.number}`}>{one.number}</RowLink>
                )}
              </Cell>
              <Cell>{one.buyer ?? t("invoices.platform.taxOffice")}</Cell>
              <Cell muted hide="phone">
                {spanText(now.getTime() - one.createdAt.getTime(), locale)}
              </Cell>
              <Cell>
                <Standing
                  of={one}
                  name={one.kind === "report" ? periodText(one, locale) : one.number}
                  maySend={may(staff, "accounting.export")}
                  locale={locale}
                />
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}

function periodText({ number }: SubmissionView, locale: Locale): string {
  const [from = "", to = ""] = number.split("/").map((day) => shortDateText(instantOf(day, 720), locale));
  return translator(locale)("invoices.platform.period", { from, to });
}

import type { Metadata } from "next";
import { may } from "#app/actor";
import { MoreLink } from "#components/admin/more-link";
import { ParkedJobs } from "#components/admin/parked-jobs";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, Table } from "#components/admin/table";
import { auditTrail } from "#lib/audit/queries";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { parkedJobs } from "#lib/platform/parked-jobs";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.audit.title") };
}

/** Who changed what, when and why; above it the jobs that stopped. */
export default async function AuditPage({ searchParams }: PageProps<"/admin/audit">) {
  const staff = await staffWho("audit.read", "/admin/audit");
  const locale = await adminLocale();
  const t = translator(locale);
  const { after } = await searchParams;
  const [{ entries, nextCursor }, parked] = await Promise.all([
    auditTrail({ cursor: typeof after === "string" ? after : null }),
    may(staff, "jobs.read") ? parkedJobs() : [],
  ]);
  return (
    <>
      <RoomHead title={t("admin.audit.title")} />
      {parked.length > 0 && <ParkedJobs jobs={parked} locale={locale} />}
      <Table
        caption={t("admin.audit.title")}
        columns={[
          { name: t("admin.stock.when") },
          { name: t("admin.stock.who"), hide: "phone" },
          { name: t("admin.audit.command") },
          { name: t("admin.audit.subject") },
          { name: t("admin.audit.changes"), hide: "phone" },
        ]}
      >
        {entries.map((entry) => (
          <Row key={entry.id}>
            <Cell muted>
              <span className="whitespace-nowrap">{shortDayText(new Date(entry.at), locale)},</span>{" "}
              <span className="whitespace-nowrap">{timeText(new Date(entry.at), locale)}</span>
            </Cell>
            <Cell hide="phone">{entry.actor.name}</Cell>
            <Cell muted>
              <span className="block text-ink lg:hidden">{entry.actor.name}</span>
              <span className="[overflow-wrap:anywhere]">{entry.command}</span>
            </Cell>
            <Cell>
              <span className="block max-w-[16ch] truncate lg:max-w-[28ch]" title={entry.subject}>
                {entry.subject}
              </span>
            </Cell>
            <Cell muted hide="phone">
              <span className="line-clamp-2 max-w-md text-xs leading-4 whitespace-normal [overflow-wrap:anywhere]">
                {Object.entries(entry.changes)
                  .map(([field, [, value]]) => `${field}: ${JSON.stringify(value)}`)
                  .join(", ")}
              </span>
            </Cell>
          </Row>
        ))}
      </Table>
      <MoreLink href={nextCursor && `/admin/audit?after=${nextCursor}`} label={t("admin.more")} />
    </>
  );
}

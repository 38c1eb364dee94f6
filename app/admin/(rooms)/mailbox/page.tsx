import type { Metadata } from "next";
import { MoreLink } from "#components/admin/more-link";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { mailbox } from "#lib/platform/mailbox";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.mailbox.title") };
}

/** Every mail the shop wrote. Without SMTP_URL this is where they are read. */
export default async function MailboxPage({ searchParams }: PageProps<"/admin/mailbox">) {
  await staffWho("mailbox.read", "/admin/mailbox");
  const locale = await adminLocale();
  const t = translator(locale);
  const { after } = await searchParams;
  const { mails, nextCursor } = await mailbox(typeof after === "string" ? after : null);
  return (
    <>
      <RoomHead title={t("admin.mailbox.title")} />
      <Table
        caption={t("admin.mailbox.title")}
        columns={[
          { name: t("admin.mailbox.subject") },
          { name: t("admin.mailbox.recipient"), hide: "phone" },
          { name: t("admin.mailbox.written"), hide: "phone" },
          { name: t("admin.mailbox.state"), align: "right" },
        ]}
      >
        {mails.map((mail) => (
          <Row key={mail.id}>
            <Cell>
              <RowLink href={`/admin/mailbox/${mail.id}`}>{mail.subject}</RowLink>
            </Cell>
            <Cell muted hide="phone">
              {mail.recipient}
            </Cell>
            <Cell muted hide="phone">
              {shortDayText(mail.createdAt, locale)}, {timeText(mail.createdAt, locale)}
            </Cell>
            <Cell align="right" muted>
              {mail.sentAt ? t("admin.mailbox.sent") : (mail.lastError ?? t("admin.mailbox.kept"))}
            </Cell>
          </Row>
        ))}
      </Table>
      {mails.length === 0 && <p className="px-5 py-10 text-muted">{t("admin.none")}</p>}
      <MoreLink href={nextCursor && `/admin/mailbox?after=${encodeURIComponent(nextCursor)}`} label={t("admin.more")} />
    </>
  );
}

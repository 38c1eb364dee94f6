import { Documents } from "#components/invoices/documents";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderXray } from "#lib/xray/queries";
import { Checks } from "./checks";
import { Section } from "./section";

type Props = Readonly<{ xray: OrderXray; mayReadMails: boolean; seesDocuments: boolean; locale: Locale }>;

const link = "text-blue hover:underline max-lg:inline-flex max-lg:min-h-11 max-lg:items-center";

/** The mails that were written, as they can be read, and the incidents it is part of. */
export function MessagesSection({ xray, mayReadMails, seesDocuments, locale }: Props) {
  const t = translator(locale);
  const mails = [...xray.mails.values()].sort((a, b) => a.createdAt.getTime() - b.createdAt.getTime());
  const when = (at: Date) => `${shortDayText(at, locale)}, ${timeText(at, locale)}`;
  return (
    <Section id="messages" title={t("xray.messages.title")} text={t("xray.messages.text")}>
      {seesDocuments && (
        <div className="max-w-xl px-5 pb-3">
          <Documents
            documents={xray.documents.map((one) => ({
              ...one,
              href: `/admin/invoices/${one.number}`,
              pdfHref: `/admin/invoices/${one.number}/pdf`,
            }))}
            locale={locale}
          />
        </div>
      )}
      <ul className="space-y-1 px-5 text-[13px]">
        {mails.length === 0 && <li className="text-muted">{t("xray.messages.none")}</li>}
        {mails.map(({ id, createdAt, subject, sentAt }) => (
          <li key={id}>
            {t("xray.messages.mail", { when: when(createdAt), subject })}
            {!sentAt && <span className="text-muted"> ({t("xray.messages.notSent")})</span>}{" "}
            {mayReadMails && (
              <a href={`/admin/mailbox/${id}`} className={link}>
                {t("xray.messages.read")}
              </a>
            )}
          </li>
        ))}
        {xray.returns.map(({ number, announcedAt }) => (
          <li key={number}>
            <a href={`/admin/returns/${number}`} className={link}>
              {t("xray.messages.return", { number, when: when(announcedAt) })}
            </a>
          </li>
        ))}
        {xray.incidents.length === 0 && <li className="text-muted">{t("xray.messages.noIncident")}</li>}
        {xray.incidents.map(({ incidentId, at, incident }) => (
          <li key={incidentId}>
            <a href={`/admin/prices/incidents/${incidentId}`} className={link}>
              {t("xray.messages.incident", { sku: incident.sku })}
            </a>
            <span className="text-muted"> {when(at)}</span>
          </li>
        ))}
      </ul>
      {seesDocuments && <Checks checks={xray.checks} of={["invoiced"]} locale={locale} />}
    </Section>
  );
}

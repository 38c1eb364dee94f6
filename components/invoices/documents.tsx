import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";

/** An invoice or a credit note with where it is read, if anywhere, and where its file is. */
export type DocumentLink = Readonly<{
  kind: "invoice" | "credit_note";
  number: string;
  issuedAt: Date;
  grossMinor: number;
  href: string | null;
  pdfHref: string;
}>;

/** The documents of an order, each with its file. */
export function Documents({ documents, locale }: { documents: readonly DocumentLink[]; locale: Locale }) {
  const t = translator(locale);
  if (documents.length === 0) return <p className="text-[13px] text-muted">{t("invoices.documents.none")}</p>;
  return (
    <ul className="figures space-y-2 text-[13px]">
      {documents.map(({ kind, number, issuedAt, grossMinor, href, pdfHref }) => (
        <li key={number} className="flex flex-wrap items-baseline gap-x-3">
          {href ? (
            <a href={href} className="text-blue hover:underline">
              {t(`invoices.kinds.${kind}`)} {number}
            </a>
          ) : (
            <span className="font-medium">
              {t(`invoices.kinds.${kind}`)} {number}
            </span>
          )}
          <span className="text-muted">{dateText(issuedAt, locale)}</span>
          <span className="ml-auto whitespace-nowrap">
            {kind === "credit_note" && "−"}
            {moneyText(money(grossMinor), locale)}
          </span>
          <a
            href={pdfHref}
            aria-label={t("invoices.documents.pdfOf", { number })}
            className="inline-flex items-center text-blue hover:underline max-lg:min-h-11"
          >
            {t("invoices.documents.pdf")}
          </a>
        </li>
      ))}
    </ul>
  );
}

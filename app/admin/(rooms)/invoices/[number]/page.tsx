import type { Metadata } from "next";
import { may } from "#app/actor";
import { FactList } from "#components/admin/fact-list";
import { RoomHead } from "#components/admin/room-head";
import { Documents } from "#components/invoices/documents";
import { ButtonLink } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import type { InvoiceView } from "#lib/facturx/schema";
import { invoiceRoom } from "#lib/invoices/queries-room";
import { dateText } from "#lib/kernel/date-text";
import { instantOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { CorrectDialog } from "./correct-dialog";
import { InvoiceLines } from "./invoice-lines";

export async function generateMetadata({ params }: PageProps<"/admin/invoices/[number]">): Promise<Metadata> {
  return { title: (await params).number };
}

/** An invoice or a credit note: whom it names, what it comes to, what corrects it, and how it is corrected. */
export default async function InvoicePage({ params }: PageProps<"/admin/invoices/[number]">) {
  const { number } = await params;
  const staff = await staffWho("invoices.read", `/admin/invoices/${number}`);
  const locale = await adminLocale();
  const room = await invoiceRoom(number);
  if (!room) return <MissingRoom />;
  const t = translator(locale);
  const { view, related, mayBeCorrected } = room;
  return (
    <div className="pb-10">
      <RoomHead title={t("invoices.page.title", { kind: t(`invoices.kinds.${view.kind}`), number })} />
      <div className="flex flex-wrap items-center gap-3 px-5 pt-4">
        <ButtonLink href={`/admin/invoices/${number}/pdf`} look="secondary" size="sm">
          {t("invoices.page.download")}
        </ButtonLink>
        {mayBeCorrected && may(staff, "invoices.credit") && (
          <CorrectDialog number={number} buyer={view.buyer} locale={locale} />
        )}
      </div>
      <div className="px-5">
        <FactList facts={factsOf(view, locale)} />
      </div>
      <div className="pt-6">
        <InvoiceLines view={view} locale={locale} />
      </div>
      {related.length > 0 && (
        <section aria-labelledby="related" className="max-w-xl px-5 pt-8">
          <h2 id="related" className="pb-2 text-base">
            {t("invoices.room.related")}
          </h2>
          <Documents
            documents={related.map((one) => ({
              ...one,
              href: `/admin/invoices/${one.number}`,
              pdfHref: `/admin/invoices/${one.number}/pdf`,
            }))}
            locale={locale}
          />
        </section>
      )}
    </div>
  );
}

function factsOf(view: InvoiceView, locale: Locale) {
  const t = translator(locale);
  const { buyer, cites, orderNumber, issuedOn, netMinor, vatMinor, grossMinor, dueMinor } = view;
  const { name, company, vatNumber, siret, reference, purchaseOrder, address } = buyer;
  const amount = (minor: number) => moneyText(money(minor), locale);
  const place = [address.line1, address.line2, `${address.postcode} ${address.city}`, address.country];
  return [
    [t("invoices.list.columns.issued"), dateText(instantOf(issuedOn, 720), locale)],
    [
      t("invoices.list.columns.order"),
      orderNumber && (
        <TextLink key="order" href={`/admin/orders/${orderNumber}`}>
          {orderNumber}
        </TextLink>
      ),
    ],
    [t(`invoiceDocument.corrects.${view.kind}`), cites?.number],
    [t("invoices.room.buyer"), company ? `${company}, ${name}` : name],
    [t("invoices.room.address"), address.line1 && place.filter(Boolean).join(", ")],
    [t("invoices.correct.vatNumber"), vatNumber],
    [t("invoices.correct.siret"), siret],
    [t("invoiceDocument.reference"), reference],
    [t("invoiceDocument.purchaseOrder"), purchaseOrder],
    [t("invoices.list.columns.net"), amount(netMinor)],
    [t("invoices.list.columns.vat"), amount(vatMinor)],
    [t("invoices.list.columns.gross"), amount(grossMinor)],
    [t(`invoiceDocument.due.${view.kind}`), dueMinor > 0 && amount(dueMinor)],
  ] as const;
}

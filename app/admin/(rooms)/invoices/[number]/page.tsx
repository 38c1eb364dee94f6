import type { Metadata } from "next";
import { may } from "#app/actor";
import { BackLink } from "#components/admin/back-link";
import { FactList } from "#components/admin/fact-list";
import { RoomHead } from "#components/admin/room-head";
import { Documents } from "#components/invoices/documents";
import { ButtonLink } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import type { InvoiceView } from "#lib/facturx/schema";
import { invoiceRoom } from "#lib/invoices/queries-room";
import { countryName } from "#lib/kernel/country-name";
import { dateText } from "#lib/kernel/date-text";
import { instantOf } from "#lib/kernel/local-time";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { CorrectDialog } from "./correct-dialog";
import { InvoiceLines } from "./invoice-lines";
import { InvoiceSums } from "./invoice-sums";

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
      <BackLink href="/admin/invoices" name={t("invoices.list.title")} />
      <RoomHead title={t("invoices.page.title", { kind: t(`invoices.kinds.${view.kind}`), number })}>
        {mayBeCorrected && may(staff, "invoices.credit") && (
          <CorrectDialog number={number} buyer={view.buyer} locale={locale} />
        )}
        <ButtonLink href={`/admin/invoices/${number}/pdf`} look="secondary" size="sm">
          {t("invoices.page.download")}
        </ButtonLink>
      </RoomHead>
      <div className="px-5">
        <FactList facts={factsOf(view, locale)} />
      </div>
      <div className="pt-6">
        <InvoiceLines view={view} locale={locale} />
        <InvoiceSums view={view} locale={locale} />
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
  const { buyer, cites, orderNumber, issuedOn } = view;
  const { name, company, vatNumber, siret, reference, purchaseOrder, address } = buyer;
  const country = address.country === "FR" ? null : countryName(address.country, locale);
  const place = [address.line1, address.line2, `${address.postcode} ${address.city}`, country];
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
  ] as const;
}

import type { BalancedInvoice } from "#lib/facturx/balanced";
import type { InvoiceAddress, InvoiceBuyer, InvoiceSeller } from "#lib/facturx/schema";
import { InvoiceLines } from "./invoice-lines";
import { InvoiceTotals } from "./invoice-totals";
import { dayOn, type Say, sayFor } from "./said.ts";

/** A document as it was frozen, on one sheet of A4: French, with English beside it where its customer reads that. */
export function InvoiceSheet({ invoice }: { invoice: BalancedInvoice }) {
  const say = sayFor(invoice.locale);
  const { kind, number, seller, buyer, delivery, mentions } = invoice;
  return (
    <article
      lang="fr"
      className="figures mx-auto mt-8 max-w-[820px] rounded-card border border-hairline bg-paper p-6 text-sm lg:p-12 print:mt-0 print:max-w-none print:border-0 print:p-0"
    >
      <header className="flex flex-wrap items-start justify-between gap-6">
        <div>
          <h1 className="text-3xl leading-none">{say((t) => t(`invoiceDocument.kind.${kind}`))}</h1>
          <p className="mt-2 text-lg font-semibold">{number}</p>
        </div>
        <Facts invoice={invoice} say={say} />
      </header>
      <div className="mt-8 grid gap-6 sm:grid-cols-2">
        <Seller seller={seller} say={say} />
        <Buyer buyer={buyer} say={say} />
        {delivery && (
          <section>
            <Heading>{say((t) => t("invoiceDocument.deliveredTo"))}</Heading>
            <p className="font-medium">{delivery.name}</p>
            <Address address={delivery.address} />
          </section>
        )}
      </div>
      <InvoiceLines invoice={invoice} say={say} />
      <InvoiceTotals invoice={invoice} say={say} />
      <footer className="mt-10 space-y-1 border-t border-hairline pt-4 text-xs text-muted">
        {mentions.map(({ text }) => (
          <p key={text}>{text}</p>
        ))}
        <p>
          {say((t) =>
            t("invoiceDocument.legalLine", { name: seller.name, form: seller.legalForm, capital: seller.capital }),
          )}
          {`, ${seller.rcs}`}
        </p>
      </footer>
    </article>
  );
}

const Heading = ({ children }: { children: string }) => (
  <h2 className="pb-1 text-xs font-medium text-muted">{children}</h2>
);

function Facts({ invoice, say }: { invoice: BalancedInvoice; say: Say }) {
  const { issuedOn, suppliedOn, operation, orderNumber, cites, dueOn } = invoice;
  const day = (on: string) => say((_, locale) => dayOn(on, locale));
  const facts = [
    [say((t) => t("invoiceDocument.issuedOn")), day(issuedOn)],
    [say((t) => t(`invoiceDocument.suppliedOn.${operation}`)), day(suppliedOn)],
    ...(dueOn ? [[say((t) => t("invoiceDocument.dueOn")), day(dueOn)]] : []),
    ...(orderNumber ? [[say((t) => t("invoiceDocument.order")), orderNumber]] : []),
    ...(cites
      ? [
          [
            say((t) => t(`invoiceDocument.corrects.${invoice.kind}`)),
            say((t, locale) =>
              t("invoiceDocument.correctsOf", { number: cites.number, date: dayOn(cites.issuedOn, locale) }),
            ),
          ],
        ]
      : []),
    [say((t) => t("invoiceDocument.operation.label")), say((t) => t(`invoiceDocument.operation.${operation}`))],
  ];
  return (
    <dl className="grid grid-cols-[auto_auto] gap-x-4 gap-y-1">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd className="text-right">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Seller({ seller, say }: { seller: InvoiceSeller; say: Say }) {
  return (
    <section>
      <Heading>{say((t) => t("invoiceDocument.seller"))}</Heading>
      <p className="font-medium">{seller.name}</p>
      <Address address={seller.address} />
      <p>{say((t) => t("invoiceDocument.siret", { number: seller.siret }))}</p>
      <p>{say((t) => t("invoiceDocument.vatNumber", { number: seller.vatNumber }))}</p>
      <p>{seller.email}</p>
    </section>
  );
}

function Buyer({ buyer, say }: { buyer: InvoiceBuyer; say: Say }) {
  const { company, name, siren, vatNumber, address } = buyer;
  return (
    <section>
      <Heading>{say((t) => t("invoiceDocument.billedTo"))}</Heading>
      <p className="font-medium">{company ?? name}</p>
      {company && <p>{name}</p>}
      <Address address={address} />
      {siren && <p>{say((t) => t("invoiceDocument.siren", { number: siren }))}</p>}
      {vatNumber && <p>{say((t) => t("invoiceDocument.vatNumber", { number: vatNumber }))}</p>}
    </section>
  );
}

/** Whoever fetches an order in a store has told no address. */
function Address({ address: { line1, line2, postcode, city, country } }: { address: InvoiceAddress }) {
  if (line1 === "") return null;
  return (
    <>
      <p>{line1}</p>
      {line2 && <p>{line2}</p>}
      <p>
        {postcode} {city}
        {country !== "FR" && `, ${country}`}
      </p>
    </>
  );
}

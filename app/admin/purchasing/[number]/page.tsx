import type { Metadata } from "next";
import { PrintButton } from "#components/orders/print-button";
import { TextLink } from "#components/ui/text-link";
import { company } from "#lib/content/company";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { supplierOrder } from "#lib/purchasing/queries-orders";
import type { SupplierOrderView } from "#lib/purchasing/schema";
import { MissingRoom } from "../../(rooms)/missing-room";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

export async function generateMetadata({ params }: PageProps<"/admin/purchasing/[number]">): Promise<Metadata> {
  return { title: translator(await adminLocale())("purchasing.orders.one", { number: (await params).number }) };
}

/** A supplier order on paper, in its supplier's language. */
export default async function OrderPaper({ params }: PageProps<"/admin/purchasing/[number]">) {
  const { number } = await params;
  await staffWho("purchasing.read", `/admin/purchasing/${number}`);
  const room = await adminLocale();
  const order = await supplierOrder(number);
  if (!order) return <MissingRoom />;
  const { supplier, sentAt, createdAt, destination, note, totalMinor } = order;
  const { locale } = supplier;
  const [t, said] = [translator(locale), translator(room)];
  return (
    <main
      id="content"
      className="mx-auto max-w-3xl bg-paper p-5 text-ink sm:p-10 print:max-w-none print:p-0"
      lang={locale}
    >
      <div className="flex flex-wrap items-center gap-x-5 pb-6 print:hidden" lang={room}>
        <TextLink href={`/admin/purchasing/orders/${number}`} className="inline-flex min-h-11 items-center">
          {said("purchasing.orders.one", { number })}
        </TextLink>
        <PrintButton label={said("purchasing.orders.print")} className="ml-auto" />
      </div>
      <header className="flex flex-wrap items-end justify-between gap-4 border-b-2 border-ink pb-4">
        <p className="font-display text-2xl font-[650]">{t("common.shopName")}</p>
        <div className="figures text-right">
          <h1 className="text-xl">{t("purchasing.paper.title")}</h1>
          <p>{t("purchasing.paper.number", { number, day: dateText(sentAt ?? createdAt, locale) })}</p>
          {!sentAt && <p className="font-medium text-vermilion">{t("purchasing.paper.draft")}</p>}
        </div>
      </header>
      <div className="grid gap-6 py-6 text-sm sm:grid-cols-3 print:grid-cols-3">
        <address className="not-italic">
          <h2 className="font-semibold text-muted">{t("purchasing.paper.to")}</h2>
          {[supplier.name, supplier.street, `${supplier.postcode} ${supplier.city}`, supplier.country].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </address>
        <div>
          <h2 className="font-semibold text-muted">{t("purchasing.paper.deliverTo")}</h2>
          <p>{destination}</p>
        </div>
        <address className="not-italic">
          <h2 className="font-semibold text-muted">{t("purchasing.paper.buyer")}</h2>
          {[company.name, company.address, company.vatNumber, order.askedByName ?? order.authorName].map((line) => (
            <p key={line}>{line}</p>
          ))}
        </address>
      </div>
      <PaperLines order={order} locale={locale} />
      <p className="figures pt-4 text-right font-semibold">
        {t("purchasing.paper.sum")} {moneyText(money(totalMinor), locale)}
      </p>
      <div className="grid gap-1 pt-6 text-sm">
        {supplier.terms && <p>{t("purchasing.paper.terms", { terms: supplier.terms })}</p>}
        {note && <p>{note}</p>}
        <p className="text-muted">{t("purchasing.paper.quote", { number })}</p>
      </div>
    </main>
  );
}

function PaperLines({ order, locale }: { order: SupplierOrderView; locale: Locale }) {
  const t = translator(locale);
  const heads = ["reference", "article", "expectedOn", "quantity", "unit", "total"] as const;
  const right = "py-2 pl-3 text-right whitespace-nowrap";
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reached by the keyboard (WCAG 2.1.1)
    <div tabIndex={0} className="overflow-x-auto">
      <table className="figures w-full text-sm">
        <caption className="sr-only">{t("purchasing.paper.title")}</caption>
        <thead>
          <tr className="border-b border-ink text-left">
            {heads.map((head) => (
              <th key={head} scope="col" className={["quantity", "unit", "total"].includes(head) ? right : "py-2 pr-3"}>
                {t(`purchasing.paper.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {order.lines.map(({ sku, reference, name, expectedOn, quantity, packSize, costMinor }) => (
            <tr key={sku} className="break-inside-avoid border-b border-hairline align-top">
              <td className="py-2 pr-3 whitespace-nowrap">{reference}</td>
              <td className="py-2 pr-3">
                {name[locale]} <span className="text-muted">{sku}</span>
              </td>
              <td className="py-2 pr-3 whitespace-nowrap">
                {expectedOn ? dateText(new Date(`${expectedOn}T12:00:00Z`), locale) : ""}
              </td>
              <td className={right}>
                {quantity}
                {packSize > 1 && (
                  <span className="block text-xs text-muted">
                    {t("purchasing.paper.packs", { count: quantity / packSize, size: packSize })}
                  </span>
                )}
              </td>
              <td className={right}>{moneyText(money(costMinor), locale)}</td>
              <td className={right}>{moneyText(money(costMinor * quantity), locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

import type { Metadata } from "next";
import { currentActor } from "#app/actor";
import { PrintButton } from "#components/orders/print-button";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { company } from "#lib/content/company";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { returnsOf } from "#lib/returns/queries";
import { returnableOrder } from "#lib/returns/queries-returnable";
import { NothingHere } from "../../../../nothing-here";

type Props = PageProps<"/[locale]/orders/[number]/returns/[back]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("returns.label.title"), referrer: "same-origin" };
}

/** The paper that goes with what comes back: its upper half on the parcel, its lower half inside; or its number at a counter. */
export default async function Slip({ params, searchParams }: Props) {
  const { locale: language, number, back } = await params;
  const { token } = await searchParams;
  const locale = language as Locale;
  const asked = { number, token: typeof token === "string" ? token : undefined };
  const order = await returnableOrder(await currentActor(), asked, clock.now());
  const view = order ? (await returnsOf(order.id)).find((one) => one.number === back) : undefined;
  if (!order || !view) return <NothingHere locale={locale} />;
  const t = translator(locale);
  return (
    <main id="content" className="container-page max-w-3xl pt-8 print:max-w-none print:p-0">
      <div className="flex flex-wrap items-center gap-x-5 pb-6 print:hidden">
        <TextLink
          href={`/${locale}/orders/${number}?token=${encodeURIComponent(order.token)}`}
          className="inline-flex min-h-11 items-center"
        >
          {t("returns.label.back")}
        </TextLink>
        <PrintButton label={t("returns.label.print")} className="ml-auto" />
      </div>
      {view.state === "announced" && (
        <Notice tone="success" title={t("returns.label.announced")} className="mb-6 print:hidden">
          <p>{t("returns.label.announcedText", { email: view.email })}</p>
        </Notice>
      )}
      <section className="grid gap-6 border-2 border-ink p-6 sm:grid-cols-2 print:grid-cols-2">
        <div>
          <h1 className="text-sm font-semibold text-muted">{t("returns.label.title")}</h1>
          <p className="figures font-display text-4xl font-[650]">{view.number}</p>
          <p className="figures mt-1">{t("returns.label.order", { number })}</p>
        </div>
        <address className="not-italic">
          <h2 className="text-sm font-semibold text-muted">{t("returns.label.to")}</h2>
          <p>{company.name}</p>
          <p>{company.address}</p>
        </address>
        <div className="sm:col-span-2 print:hidden">
          <h2 className="font-semibold">{t("returns.label.store")}</h2>
          <p>{t("returns.label.storeText")}</p>
        </div>
      </section>
      <p className="border-b border-dashed border-edge py-4 text-center text-sm text-muted">
        {t("returns.label.slip")}
      </p>
      <section className="p-6">
        <h2 className="text-xl">{t("returns.label.inside")}</h2>
        <p className="figures mt-1 text-muted">
          {view.number}, {view.customerName}
        </p>
        <ul className="mt-3 divide-y divide-hairline border-y border-hairline">
          {view.lines.map((line) => (
            <li key={line.id} className="flex justify-between gap-4 py-2">
              <span>
                {t("returns.withdraw.line", { quantity: line.quantity, name: line.name })}
                <span className="block text-sm text-muted">
                  {[line.optionsText, line.sku].filter(Boolean).join(", ")}
                </span>
              </span>
              <span className="text-muted">{t(`returns.reasons.${line.reason}`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </main>
  );
}

import "../../globals.css";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { scriptNonce } from "#app/script-nonce";
import { CheckoutShell } from "#components/checkout/checkout-shell";
import { Document } from "#components/shells/document";
import { company } from "#lib/content/company";
import { legalPages } from "#lib/content/queries";
import { isLocale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { Viewing } from "../../(account)/[locale]/viewing";

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  return {
    title: {
      default: translator(locale)("checkout.titleKnown"),
      template: `%s · ${translator(locale)("common.shopName")}`,
    },
    robots: { index: false },
  };
}

/** Checkout and orders: their own frame, nothing that distracts, nothing that is cached. */
export default async function Layout({ children, params }: LayoutProps<"/[locale]">) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  const t = translator(locale);
  const withdrawal = { href: `/${locale}/retractation`, name: t("orders.withdraw") };
  const ending = { href: `/${locale}/resiliation`, name: t("subscriptions.cancel") };
  const links = legalPages(locale).map(({ path, title }) => ({ href: `/${locale}/${path}`, name: title }));
  return (
    <Document locale={locale} nonce={await scriptNonce()}>
      <Viewing params={params} />
      <CheckoutShell
        locale={locale}
        phone={company.phone}
        legal={[withdrawal, ending, ...links.filter(({ href }) => href !== withdrawal.href)]}
      >
        {children}
      </CheckoutShell>
    </Document>
  );
}

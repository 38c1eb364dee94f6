import "../../globals.css";
import type { Metadata } from "next";
import { scriptNonce } from "#app/script-nonce";
import { wishAction } from "#app/wish-action";
import { Document } from "#components/shells/document";
import { PreviewBand } from "#components/shells/preview-band";
import { ShopShell } from "#components/shells/shop-shell";
import { WishForm } from "#components/shells/wish-form";
import { navigation } from "#lib/catalogue/queries";
import { company } from "#lib/content/company";
import { legalPages } from "#lib/content/queries";
import { defaultLocale, isLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { shopUrl } from "#lib/platform/env";
import { previewed } from "#lib/platform/page-scope";
import { storesInBrief } from "./stores-in-brief.ts";

/** An address in no language of ours gets the French frame; its page says "not found". */
const localeOf = ({ locale }: { locale: string }): Locale => (isLocale(locale) ? locale : defaultLocale);

export async function generateMetadata({ params }: LayoutProps<"/[locale]">): Promise<Metadata> {
  const locale = localeOf(await params);
  const t = translator(locale);
  return {
    metadataBase: new URL(shopUrl()),
    title: { default: t("shop.title"), template: `%s · ${t("common.shopName")}` },
    description: t("shop.description"),
    openGraph: { siteName: t("common.shopName"), locale: locale === "fr" ? "fr_FR" : "en_GB", type: "website" },
  };
}

export default async function Layout({ children, params }: LayoutProps<"/[locale]">) {
  const locale = localeOf(await params);
  const [departments, places, nonce] = await Promise.all([navigation(locale), storesInBrief(), scriptNonce()]);
  const preview = previewed();
  const t = translator(locale);
  return (
    <Document locale={locale} nonce={nonce}>
      {preview && <PreviewBand {...preview} locale={locale} />}
      <ShopShell
        locale={locale}
        nonce={nonce}
        departments={departments}
        company={company}
        stores={places.map(({ slug, city }) => ({ slug, city }))}
        pages={legalPages(locale).map(({ path, title, group }) => ({ href: `/${locale}/${path}`, title, group }))}
      >
        {children}
        <WishForm
          action={wishAction}
          href={`/${locale}/lists`}
          words={{
            kept: t("wishlists.kept"),
            dropped: t("wishlists.dropped"),
            refused: t("wishlists.refused"),
            see: t("wishlists.see"),
          }}
        />
      </ShopShell>
    </Document>
  );
}

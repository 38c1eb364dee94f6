import type { ReactNode } from "react";
import { Logo } from "#components/shells/logo";
import { ErrorWordsProvider } from "#components/ui/error-words";
import { Icon } from "#components/ui/icon";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** The checkout's own frame: the name, a number to call, the legal links. Nothing that leads away. */
export function CheckoutShell({
  locale,
  phone,
  legal,
  children,
}: {
  locale: Locale;
  phone: string;
  legal: readonly Readonly<{ href: string; name: string }>[];
  children: ReactNode;
}) {
  const t = translator(locale);
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-control focus:bg-ink focus:px-4 focus:py-2 focus:text-paper"
      >
        {t("shop.skip")}
      </a>
      <header className="border-b border-hairline bg-paper print:hidden">
        <div className="mx-auto flex h-16 w-full max-w-[1344px] items-center justify-between gap-4 px-4 md:px-8 lg:h-[72px]">
          <Logo href={`/${locale}`} label={t("shop.header.home")} />
          <p className="flex items-center gap-2 text-sm">
            <Icon name="phone" />
            <span className="max-sm:sr-only">{t("checkout.questions")}</span>
            <a
              href={`tel:+33${phone.replace(/\s/g, "").slice(1)}`}
              className="figures inline-flex min-h-11 items-center font-semibold whitespace-nowrap"
            >
              {phone}
            </a>
          </p>
        </div>
      </header>
      <ErrorWordsProvider
        words={{
          title: t("shop.error.title"),
          text: t("checkout.errorText", { phone }),
          retry: t("shop.error.retry"),
          reference: t("shop.error.reference", { reference: "{reference}" }),
          unreached: t("shop.error.unreached"),
        }}
      >
        {children}
      </ErrorWordsProvider>
      <footer className="mt-16 border-t border-hairline print:hidden">
        <ul className="mx-auto flex w-full max-w-[1344px] flex-wrap gap-x-6 px-4 py-6 text-sm text-muted md:px-8">
          {legal.map((link, i) => (
            <li key={link.href}>
              <a
                href={link.href}
                className={`inline-flex min-h-11 items-center hover:underline lg:min-h-8 ${i === 0 ? "font-semibold text-blue underline" : ""}`}
              >
                {link.name}
              </a>
            </li>
          ))}
        </ul>
      </footer>
    </>
  );
}

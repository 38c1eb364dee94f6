import localFont from "next/font/local";
import type { ReactNode } from "react";
import type { Locale } from "#lib/kernel/locale";

const bricolage = localFont({
  src: "../../node_modules/@fontsource-variable/bricolage-grotesque/files/bricolage-grotesque-latin-wght-normal.woff2",
  weight: "200 800",
  variable: "--font-bricolage",
});
const instrument = localFont({
  src: "../../node_modules/@fontsource-variable/instrument-sans/files/instrument-sans-latin-wght-normal.woff2",
  weight: "400 700",
  variable: "--font-instrument",
});

/**
 * The html element of every page, shop and back office alike: fonts, and the theme chosen before the first paint
 * (a file and not inline code, so that a page stays the same for everyone and a strict content policy holds).
 */
export function Document({
  locale,
  nonce,
  children,
}: {
  locale: Locale;
  /** What lets a script run on a personal page. */
  nonce?: string | undefined;
  children: ReactNode;
}) {
  return (
    <html lang={locale} className={`${bricolage.variable} ${instrument.variable}`} suppressHydrationWarning>
      <body className="relative text-base">
        <script src="/theme.js" nonce={nonce} />
        {children}
      </body>
    </html>
  );
}

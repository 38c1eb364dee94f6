import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";

/** What comes back with the shopper: where they were going, and the payment's own secret. */
export type Errand = Readonly<{ clientSecret: string; returnPath: string }>;

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** A page of plain HTML: it belongs to "the bank", not to the shop, and needs neither its scripts nor its look. */
export function bankPage(locale: Locale, errand: Errand | null): string {
  const t = translator(locale);
  const form = errand
    ? `<p>${t("payment.bankIntro")}</p>
<form method="post">
<input type="hidden" name="client_secret" value="${escaped(errand.clientSecret)}">
<input type="hidden" name="return_url" value="${escaped(errand.returnPath)}">
<button name="answer" value="accept">${t("payment.confirm")}</button>
<button name="answer" value="refuse">${t("payment.refuse")}</button>
</form>`
    : `<p>${t("payment.unknown")}</p><p><a href="/${locale}">${t("common.shopName")}</a></p>`;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<title>${t("payment.bankTitle")}</title>
<style>
:root{color-scheme:light dark;font:1.0625rem/1.5 system-ui,sans-serif}
main{max-width:34rem;margin:12vh auto;padding:0 1.25rem}
h1{font-size:1.5rem;line-height:1.25}
form{display:flex;gap:.75rem;flex-wrap:wrap}
button{font:inherit;min-height:3rem;padding:0 1.5rem;border-radius:.5rem;border:1px solid;cursor:pointer}
</style>
</head>
<body><main><h1>${t("payment.bankTitle")}</h1>${form}</main></body>
</html>`;
}

import type { ReactElement } from "react";
import { render, toPlainText } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { type Translator, translator } from "#lib/language/translator";
import type { MailTemplate } from "#lib/platform/mail-templates";

/** A mail made of its subject and its sheet; the plain text is made from the very same sheet. */
export const template =
  <P>(
    subject: (t: Translator, props: P, locale: Locale) => string,
    sheet: (props: P & { locale: Locale }) => ReactElement,
  ): MailTemplate<P> =>
  async (props, locale) => {
    const html = await render(sheet({ ...props, locale }));
    return { subject: subject(translator(locale), props, locale), html, text: toPlainText(html) };
  };

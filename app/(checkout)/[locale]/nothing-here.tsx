import type { Locale } from "#lib/kernel/locale";
import { MissingPage } from "../../(shop)/[locale]/missing-page";

/** A page of the checkout's shell that is not there, or not for whoever asks: it does not tell which. */
export const NothingHere = ({ locale }: { locale: Locale }) => (
  <main id="content">
    <MissingPage locale={locale} />
  </main>
);

import type { FooterPage } from "#components/shells/footer";
import type { Locale } from "#lib/kernel/locale";

export const footerPages = (_locale: Locale): FooterPage[] => [];

import { NotFoundView } from "#components/shells/not-found-view";
import { defaultLocale, isLocale } from "#lib/kernel/locale";
import { missing } from "#lib/platform/page-scope";

/**
 * What a shared page draws when there is nothing at its address. Next's own notFound() is drawn by script alone; this is
 * a page like any other, answered with 404 by the front.
 */
export function MissingPage({ locale }: { locale: string }) {
  missing();
  return <NotFoundView locale={isLocale(locale) ? locale : defaultLocale} />;
}

import { NotFoundView } from "#components/shells/not-found-view";
import { defaultLocale, isLocale } from "#lib/kernel/locale";
import { askedAddress, missing, moved } from "#lib/platform/page-scope";
import { whereItMoved } from "#lib/redirects/queries";

/**
 * What a shared page draws when there is nothing at its address. Next's own notFound() is drawn by script alone; this is
 * a page like any other, answered with 404 by the front; or with 301, where the address leads to another.
 */
export async function MissingPage({ locale }: { locale: string }) {
  missing();
  const to = await whereItMoved(askedAddress() ?? "");
  if (to) moved(to);
  return <NotFoundView locale={isLocale(locale) ? locale : defaultLocale} />;
}

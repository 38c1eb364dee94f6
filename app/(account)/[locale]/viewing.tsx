import { currentActor } from "#app/actor";
import { ViewingBand } from "#components/shells/viewing-band";
import { isLocale } from "#lib/kernel/locale";

/** The band over a page that a colleague sees as a customer; nothing for everybody else. */
export async function Viewing({ params }: Readonly<{ params: Promise<{ locale: string }> }>) {
  const [actor, { locale }] = [await currentActor(), await params];
  if (actor.kind !== "customer" || !actor.viewer || !isLocale(locale)) return null;
  return <ViewingBand customer={actor} viewer={actor.viewer} locale={locale} />;
}

import { currentActor } from "#app/actor";
import { CallForm, ContactForm } from "#components/cases/contact-form";
import { ContactCard } from "#components/legal/contact-card";
import { Breadcrumb } from "#components/shells/breadcrumb";
import { StoreList } from "#components/stores/store-list";
import { Icon } from "#components/ui/icon";
import { TextLink } from "#components/ui/text-link";
import { callSlots } from "#lib/cases/call-slots";
import { answerTimes, casesOf, leastMeasured } from "#lib/cases/queries";
import { takenSlots } from "#lib/cases/queries-slots";
import { opened } from "#lib/cases/states";
import { company } from "#lib/content/company";
import { dayText, timeText } from "#lib/kernel/date-text";
import { newId } from "#lib/kernel/ids";
import { isLocale, type Locale } from "#lib/kernel/locale";
import { spanText } from "#lib/kernel/span-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { shopUrl } from "#lib/platform/env";
import { stores } from "#lib/stores/queries";
import { MissingPage } from "../missing-page";
import { pageMetadata } from "../page-metadata.ts";
import { storeState } from "../stores/store-states.ts";
import { callAction, writeAction } from "./actions";
import { contactWords } from "./contact-words.ts";

type Props = PageProps<"/[locale]/contact">;

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = translator(locale);
  return pageMetadata(locale, "/contact", {
    title: t("legal.contact.title"),
    description: t("legal.contact.description"),
  });
}

const instantText = (at: Date, locale: Locale): string => `${dayText(at, locale)}, ${timeText(at, locale)}`;

/** Every way to reach a person: the form first, with the hour by which it is answered; a call, a letter, a store. */
export default async function Contact({ params, searchParams }: Props) {
  const [{ locale }, { order }] = await Promise.all([params, searchParams]);
  if (!isLocale(locale)) return <MissingPage locale={locale} />;
  const t = translator(locale);
  const now = clock.now();
  const actor = await currentActor();
  const isKnown = actor.kind === "customer";
  const [places, times, taken, mine] = await Promise.all([
    stores(locale),
    answerTimes(now),
    takenSlots(now),
    isKnown ? casesOf(actor.id) : [],
  ]);
  const title = t("legal.contact.title");
  const words = contactWords(locale);
  const slots = callSlots(now, taken).map((at) => ({ at: at.toISOString(), text: instantText(at, locale) }));
  return (
    <div className="container-page pb-14 lg:pb-24">
      <Breadcrumb locale={locale} base={shopUrl()} crumbs={[{ name: title, path: `/${locale}/contact` }]} />
      <h1 className="mt-1 text-3xl leading-tight font-bold tracking-[-0.03em] lg:text-4xl">{title}</h1>
      <p className="mt-1.5 max-w-[62ch] text-pretty text-muted">{t("legal.contact.description")}</p>
      <div className="mt-8 grid gap-x-14 gap-y-10 lg:grid-cols-[minmax(0,1fr)_400px] lg:items-start">
        <section aria-labelledby="write">
          <h2 id="write" className="text-2xl">
            {t("cases.write")}
          </h2>
          <p className="mt-1.5 max-w-[62ch] text-pretty text-muted">{t("cases.writeText")}</p>
          <p className="mt-3 font-medium">{t("cases.dueBy", { when: instantText(opened(now).dueAt, locale) })}</p>
          <p className="figures mb-6 text-sm text-muted">
            {times
              ? t("cases.measured", { span: spanText(times.medianMs, locale), count: times.count })
              : t("cases.tooFew", { least: leastMeasured })}
          </p>
          <ContactForm
            formKey={newId()}
            order={typeof order === "string" ? order.slice(0, 20) : ""}
            {...{ isKnown, words, locale }}
            action={writeAction}
          />
        </section>
        <div className="grid gap-8">
          {mine.length > 0 && (
            <section aria-labelledby="mine">
              <h2 id="mine" className="text-xl">
                {t("cases.own.mine")}
              </h2>
              <ul className="mt-2">
                {mine.map(({ id, name, subject }) => (
                  <li key={id}>
                    <TextLink className="inline-flex min-h-11 items-center" href={`/${locale}/contact/${id}`}>
                      {name}, {subject}
                    </TextLink>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <ContactCard locale={locale} company={company} />
          <details className="group">
            <summary className="flex min-h-11 cursor-pointer items-center gap-2 font-display text-xl font-semibold">
              {t("cases.call")}
              <Icon name="chevron-down" className="group-open:rotate-180" />
            </summary>
            <p className="mt-1 mb-5 text-pretty text-muted">
              {t("cases.callText")} {t("cases.hours")}
            </p>
            <CallForm formKey={newId()} {...{ isKnown, slots, words, locale }} action={callAction} />
          </details>
        </div>
      </div>
      <section aria-labelledby="stores" className="mt-14">
        <h2 id="stores" className="text-2xl">
          {t("legal.contact.stores")}
        </h2>
        <div className="mt-5">
          <StoreList locale={locale} rows={places.map((store) => ({ store, state: storeState(store, now, locale) }))} />
        </div>
      </section>
    </div>
  );
}

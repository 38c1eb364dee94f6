import type { Metadata } from "next";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Icon } from "#components/ui/icon";
import { dueParcels, wavesOf } from "#lib/fulfilment/queries";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import { addDays, dayOf } from "#lib/kernel/local-time";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../../admin/locale";
import { counter } from "../../counter";
import { counterWords } from "../../counter-words";
import { begin } from "./actions";
import { WaitingParcels } from "./waiting-parcels";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("counter.picks.title") };
}

/** What is promised within these days may be fetched in advance. */
const daysAhead = 7;

/** What this store has to fetch off its shelves by today: walks that were begun, and what nobody fetches yet. */
export default async function Picks() {
  const { store, locale, t } = await counter("/counter/picks");
  const now = clock.now();
  const today = dayOf(now);
  const [soon, waves] = await Promise.all([
    dueParcels([store.code], addDays(today, daysAhead)),
    wavesOf([store.code], now),
  ]);
  const due = soon.filter(({ handOverOn }) => handOverOn <= today);
  const begun = waves.filter(({ closedAt }) => closedAt === null);
  const waiting = due.filter(({ wave }) => wave === null);
  const later = soon.filter(({ wave, handOverOn }) => wave === null && handOverOn > today);
  const first = waiting.map(({ promisedAt }) => promisedAt).sort((a, b) => a.getTime() - b.getTime())[0];
  const finished = waves.filter(({ closedAt, id }) => closedAt && soon.some(({ waveId }) => waveId === id));
  return (
    <div className="mx-auto max-w-2xl">
      <div className="flex items-baseline gap-2 px-4 pt-3 pb-2">
        <h1 className="text-xl leading-7">{t("counter.picks.title")}</h1>
        <p className="figures ml-auto text-[13px] text-muted">{t("counter.picks.count", { count: waiting.length })}</p>
      </div>
      {waiting.length > 0 && (
        <div className="px-4 pb-4">
          <ActionForm action={begin} {...counterWords(locale)}>
            <input type="hidden" name="place" value={store.code} />
            <Button type="submit" size="lg" icon="scan-barcode" wide>
              {t("counter.picks.begin")}
            </Button>
          </ActionForm>
          {first && (
            <p className="mt-2 text-[13px] text-muted">
              {t("counter.picks.first", { when: `${shortDayText(first, locale)}, ${timeText(first, locale)}` })}
            </p>
          )}
        </div>
      )}
      {[...begun, ...finished].length > 0 && (
        <section aria-labelledby="tournees">
          <h2
            id="tournees"
            className="bg-wash px-4 py-1.5 font-text text-[13px] font-medium tracking-normal text-muted"
          >
            {t("counter.picks.begun")}
          </h2>
          <ul>
            {[...begun, ...finished].map(({ id, number, madeByName, wanted, found }) => (
              <li key={id} className="border-b border-hairline">
                <a href={`/counter/picks/${id}`} className="flex min-h-16 items-center gap-3 px-4 py-2 hover:bg-wash">
                  <span className="min-w-0 flex-1">
                    <span className="figures block font-medium">{t("counter.picks.wave", { number })}</span>
                    <span className="block truncate text-[13px] text-muted">{madeByName}</span>
                  </span>
                  <span className="figures font-display text-xl font-[650]">
                    {found}
                    <span className="text-muted"> / {wanted}</span>
                  </span>
                  <Icon name="chevron-right" className="size-4 text-muted" />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <WaitingParcels title={t("counter.picks.waiting")} parcels={waiting} locale={locale} />
      <WaitingParcels title={t("counter.picks.later")} parcels={later} locale={locale} />
      {soon.length === 0 && begun.length === 0 && <p className="px-4 py-6 text-muted">{t("counter.picks.none")}</p>}
    </div>
  );
}

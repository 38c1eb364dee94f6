import { returnWords } from "#app/return-words";
import { SlipField, TillFields } from "#components/counter/till-fields";
import { ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { exchangeOf } from "#lib/exchanges/queries";
import type { ExchangeView } from "#lib/exchanges/schema";
import { settlementOf } from "#lib/exchanges/settlement";
import { roles as everyRole } from "#lib/identity/roles";
import type { Actor } from "#lib/kernel/actor";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { orderById } from "#lib/orders/queries";
import { overReturnCeiling } from "#lib/orders/queries-return-ceiling";
import { clock } from "#lib/platform/clock";
import { worthOf } from "#lib/returns/clock-of";
import type { ReturnView } from "#lib/returns/schema";
import { exchange, giveBack, settle } from "../actions";

type Over = NonNullable<Awaited<ReturnType<typeof overReturnCeiling>>>;

/** What was counted is paid back, or exchanged with its difference at the till; and how it ended. */
export async function Settling({ view, staff, locale }: { view: ReturnView; staff: Actor; locale: Locale }) {
  const wanted = view.wish === "exchange" ? await exchangeOf(view.id) : null;
  if (view.state === "settled") return <Settled view={view} wanted={wanted} locale={locale} />;
  if (view.state !== "inspected" || view.wish === "repair") return null;
  return wanted ? (
    <Exchanging wanted={wanted} locale={locale} />
  ) : (
    <PayingBack view={view} staff={staff} locale={locale} />
  );
}

async function PayingBack({ view, staff, locale }: { view: ReturnView; staff: Actor; locale: Locale }) {
  const t = translator(locale);
  const asked = { inspectedById: view.inspectedById, amountMinor: worthOf(view) };
  const over = await overReturnCeiling(staff, asked, clock.now());
  if (over) return <OverTheirs {...over} locale={locale} />;
  return (
    <ActionForm action={settle} {...returnWords(locale)} className="grid gap-3 pt-4">
      <input type="hidden" name="number" value={view.number} />
      <p className="text-[13px] text-muted">{t("returns.desk.means")}</p>
      <Button type="submit" size="lg" wide>
        {t("returns.desk.settle", { amount: moneyText(money(worthOf(view)), locale) })}
      </Button>
    </ActionForm>
  );
}

/** More than its reader may pay back: how much they may, and who does it instead, in the room of returns. */
function OverTheirs({ mostMinor, payers, locale }: Over & { locale: Locale }) {
  const t = translator(locale);
  const names = everyRole
    .filter(({ code }) => payers.includes(code))
    .map(({ nameFr, nameEn }) => (locale === "en" ? nameEn : nameFr).toLocaleLowerCase(locale));
  return (
    <Notice
      tone="warning"
      title={t("returns.over.title", { most: moneyText(money(mostMinor), locale) })}
      className="mt-4"
    >
      {t("returns.over.text", { who: new Intl.ListFormat(locale, { type: "disjunction" }).format(names) })}
    </Notice>
  );
}

function Exchanging({ wanted, locale }: { wanted: ExchangeView; locale: Locale }) {
  const t = translator(locale);
  const { dueMinor, backMinor } = settlementOf(wanted.backMinor, 0, wanted.totalMinor);
  const amount = (minor: number) => moneyText(money(minor), locale);
  return (
    <ActionForm action={exchange} {...returnWords(locale)} className="grid gap-4 pt-4">
      <input type="hidden" name="number" value={wanted.returnNumber} />
      <p className="text-lg font-medium">
        {t("exchanges.desk.instead", {
          quantity: wanted.quantity,
          name: [wanted.name, wanted.optionsText].filter(Boolean).join(", "),
        })}
      </p>
      {dueMinor > 0 && (
        <>
          <Notice tone="warning" title={t("returns.counter.toTake", { amount: amount(dueMinor) })} />
          <TillFields under="till." locale={locale} />
        </>
      )}
      {backMinor > 0 && <p>{t("exchanges.desk.restText", { amount: amount(backMinor) })}</p>}
      <Button type="submit" size="lg" wide>
        {t("exchanges.desk.settle")}
      </Button>
    </ActionForm>
  );
}

async function Settled({ view, wanted, locale }: { view: ReturnView; wanted: ExchangeView | null; locale: Locale }) {
  const t = translator(locale);
  const order = await orderById(view.orderId);
  const ofTill = order?.tenders.filter(({ kind }) => kind === "counter") ?? [];
  const owedMinor = ofTill.reduce((sum, { returning }) => sum + returning, 0);
  const amount = (minor: number) => moneyText(money(minor), locale);
  const text =
    view.refundMinor > owedMinor ? t("returns.counter.paidBack", { amount: amount(view.refundMinor - owedMinor) }) : "";
  return (
    <>
      {wanted?.newOrder ? (
        <Notice tone="success" title={t("exchanges.desk.placed", { number: wanted.newOrder.number })} className="mt-4">
          <p>
            {text} {t("returns.counter.pickNow")}{" "}
            <a
              href="/counter/picks"
              className="inline-flex min-h-11 items-center font-medium text-blue hover:underline"
            >
              {t("counter.nav.picks")}
            </a>
          </p>
        </Notice>
      ) : (
        text && <Notice tone="success" title={text} className="mt-4" />
      )}
      {owedMinor > 0 && (
        <ActionForm action={giveBack} {...returnWords(locale)} className="grid gap-4 pt-4">
          <input type="hidden" name="number" value={view.number} />
          <Notice tone="warning" title={t("returns.counter.fromTheTill", { amount: amount(owedMinor) })} />
          <SlipField locale={locale} />
          <Button type="submit" size="lg" wide>
            {t("returns.counter.givenBack")}
          </Button>
        </ActionForm>
      )}
    </>
  );
}

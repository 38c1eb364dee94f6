import type { Metadata } from "next";
import { goingBackOn } from "#app/going-back-on";
import { returnWords } from "#app/return-words";
import { Submit } from "#components/account/submit";
import { OrderFields, UnitsToChoose } from "#components/returns/units-to-choose";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Notice } from "#components/ui/notice";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ReturnableLine, ReturnableOrder } from "#lib/returns/schema";
import { NothingHere } from "../../nothing-here";
import { state } from "./actions";
import { keptContact } from "./contact.ts";
import { unitsIn } from "./read-statement.ts";

type Props = PageProps<"/[locale]/retractation/[number]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: translator((await params).locale as Locale)("returns.withdraw.title"), referrer: "same-origin" };
}

const dayText = (day: string, locale: Locale) => dateText(new Date(`${day}T12:00:00Z`), locale);

/** The statement: which lines of which order, who, and where to answer (L221-21). Nothing is done yet. */
export default async function State(props: Props) {
  const { locale, number, token, asked, now, order } = await goingBackOn(props);
  if (!order) return <NothingHere locale={locale} />;
  const t = translator(locale);
  const words = returnWords(locale);
  const contact = (await keptContact(number, now)) ?? order;
  const chosen = unitsIn(asked);
  const no = hindrance(order, locale);
  return (
    <main id="content" className="container-page max-w-3xl pt-10 lg:pt-16">
      {!no && <p className="text-sm text-muted">{t("returns.withdraw.step", { step: 1 })}</p>}
      <h1 className="mt-1 text-3xl leading-tight lg:text-4xl">{t("returns.withdraw.title")}</h1>
      <p className="mt-3 text-lg">
        {t("returns.withdraw.lead", { number, date: dateText(order.placedAt, locale) })}{" "}
        {!no &&
          (order.lastDay
            ? t("returns.withdraw.until", { day: dayText(order.lastDay, locale) })
            : t("returns.withdraw.notBegun", { days: order.days }))}
      </p>
      {no && <Notice tone="info" title={no} className="mt-6" />}
      {!no && (
        <ActionForm
          action={state}
          refusals={words.refusals}
          problems={{ ...words.problems, "email.invalid": words.problems.email }}
          className="mt-6 grid gap-6"
        >
          <OrderFields number={number} token={token} locale={locale} />
          <UnitsToChoose
            legend={t("returns.withdraw.which")}
            none={t("returns.withdraw.keep")}
            lines={order.lines.map((line) => ({
              ...line,
              notes: notesOf(line, locale),
              choice: line.exception
                ? null
                : {
                    label: t("returns.withdraw.quantity", { name: line.name }),
                    most: line.left,
                    initial:
                      chosen.find(({ lineId }) => lineId === line.id)?.quantity ??
                      (order.lines.length === 1 ? line.left : 0),
                  },
            }))}
          />
          <fieldset className="grid gap-4 sm:grid-cols-2">
            <legend className="mb-2 text-xl font-semibold">{t("returns.withdraw.who")}</legend>
            <ActionField
              name="name"
              label={t("returns.withdraw.name")}
              value={contact.name}
              autoComplete="name"
              maxLength={120}
              required
            />
            <ActionField
              name="email"
              type="email"
              label={t("returns.withdraw.contact")}
              value={contact.email}
              autoComplete="email"
              maxLength={254}
              required
            />
          </fieldset>
          <Submit label={t("returns.withdraw.review")} />
        </ActionForm>
      )}
    </main>
  );
}

/** Why nothing of this order can be withdrawn from, in a sentence; null when something can. */
function hindrance(order: ReturnableOrder, locale: Locale): string | null {
  const t = translator(locale);
  if (order.byCompany) return t("returns.withdraw.company");
  if (order.lines.length === 0) return t("returns.withdraw.nothing");
  if (order.open) return null;
  return order.lastDay
    ? t("returns.withdraw.over", { day: dayText(order.lastDay, locale) })
    : t("returns.withdraw.nothing");
}

function notesOf({ exception, sealed, sent }: ReturnableLine, locale: Locale) {
  const t = translator(locale);
  if (exception) return [t(`returns.withdraw.exceptions.${exception}`)];
  return [sealed && t("returns.withdraw.sealed"), !sent && t("returns.withdraw.unsent")];
}

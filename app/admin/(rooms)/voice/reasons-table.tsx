import { Cell, Row, Table } from "#components/admin/table";
import { TextLink } from "#components/ui/text-link";
import type { Topic } from "#lib/cases/schema";
import { shortDayText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { perMilleText } from "#lib/kernel/share-text";
import { translator } from "#lib/language/translator";
import type { Answering } from "#lib/ownership/answering";
import type { Decision, ReasonRow } from "#lib/voice/schema";
import { perHundredText } from "./per-hundred.ts";

export type OwnedReason = ReasonRow &
  Readonly<{ answers: Answering | null; decision: Decision | undefined; mayDecide: boolean }>;

/** The reasons to write, each with whoever answers for it, what they decided, and what was thought of the answers. */
export function ReasonsTable({
  rows,
  orders,
  locale,
}: {
  rows: readonly OwnedReason[];
  orders: number;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <Table
      caption={t("voice.reasons")}
      columns={[
        { name: t("voice.reason") },
        { name: t("voice.contacts"), align: "right" },
        { name: t("voice.before"), align: "right", hide: "phone" },
        { name: t("voice.ratio"), align: "right" },
        { name: t("voice.happy"), hide: "phone" },
        { name: t("voice.owner") },
        { name: t("voice.decided"), hide: "phone" },
      ]}
    >
      {rows.map(({ reason, contacts, before, rated, ratedWell, answers, decision, mayDecide }) => (
        <Row key={reason}>
          <Cell>
            {t(`cases.topics.${reason}`)}
            <span className="block text-xs text-muted lg:hidden">{decision?.text ?? t("voice.undecided")}</span>
            {mayDecide && <Decide reason={reason} locale={locale} className="lg:hidden" />}
          </Cell>
          <Cell align="right">{contacts}</Cell>
          <Cell align="right" muted hide="phone">
            {before}
          </Cell>
          <Cell align="right">{perHundredText(contacts, orders, locale)}</Cell>
          <Cell muted={rated === 0} hide="phone">
            {rated === 0
              ? t("voice.nobodyRated")
              : t("voice.happyText", {
                  share: perMilleText(Math.round((1000 * ratedWell) / rated), locale),
                  count: rated,
                })}
          </Cell>
          <Cell>{answers?.person.name}</Cell>
          <Cell hide="phone">
            <span className="block max-w-72 truncate" title={decision?.text}>
              {decision ? decision.text : <span className="text-muted">{t("voice.undecided")}</span>}
            </span>
            {decision && (
              <span className="block text-xs text-muted">
                {t("voice.decidedBy", { name: decision.decidedByName, day: shortDayText(decision.decidedAt, locale) })}
              </span>
            )}
            {mayDecide && <Decide reason={reason} locale={locale} className="max-lg:hidden" />}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

const Decide = ({ reason, locale, className }: { reason: Topic; locale: Locale; className: string }) => (
  <TextLink
    href={`/admin/voice?reason=${reason}#decide`}
    className={`inline-flex items-center text-xs max-lg:min-h-11 ${className}`}
    aria-label={translator(locale)("voice.decideOn", { reason: translator(locale)(`cases.topics.${reason}`) })}
  >
    {translator(locale)("voice.decideShort")}
  </TextLink>
);

import { refusalWords } from "#app/refusal-words";
import { FormDialog } from "#components/admin/form-dialog";
import { Cell, Row, Table } from "#components/admin/table";
import type { FeedRow } from "#lib/feeds/queries";
import { countText } from "#lib/kernel/count-text";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { renew } from "./actions";

/** Every channel's file: how fresh it is, what is in it, and the address it is fetched from. */
export function FeedsTable({ rows, locale }: { rows: readonly FeedRow[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <Table
      caption={t("found.feeds.title")}
      columns={[
        { name: t("found.feeds.channel") },
        { name: t("found.feeds.state") },
        { name: t("found.feeds.made"), hide: "phone" },
        { name: t("found.feeds.items"), align: "right" },
        { name: t("found.feeds.size"), align: "right", hide: "phone" },
        { name: t("found.feeds.address"), hide: "phone" },
        { name: t("found.redirects.acts"), align: "right", quiet: true },
      ]}
    >
      {rows.map((row) => (
        <Row key={row.code}>
          <Cell>{t(`found.feeds.channels.${row.code}`)}</Cell>
          <Cell muted={stateOf(row) !== "failed"}>
            <span className="whitespace-nowrap">{t(`found.feeds.states.${stateOf(row)}`)}</span>
          </Cell>
          <Cell muted hide="phone">
            {row.finishedAt && `${shortDayText(row.finishedAt, locale)}, ${timeText(row.finishedAt, locale)}`}
          </Cell>
          <Cell align="right">{countText(row.items, locale)}</Cell>
          <Cell align="right" hide="phone" muted>
            {row.bytes > 0 && t("found.feeds.size_kb", { size: Math.ceil(row.bytes / 1024) })}
          </Cell>
          {row.url ? (
            <Cell hide="phone">
              <a href={row.url} className="block max-w-[360px] truncate text-muted hover:text-blue">
                {row.url}
              </a>
            </Cell>
          ) : (
            <Cell hide="phone" />
          )}
          <Cell align="right">{row.url && <Renew row={row} locale={locale} />}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function Renew({ row: { code }, locale }: { row: FeedRow; locale: Locale }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("found.feeds.renew")}
      title={t("found.feeds.renewTitle", { name: t(`found.feeds.channels.${code}`) })}
      action={renew}
      submit={t("found.feeds.renew")}
      keep={t("found.feeds.keep")}
      words={{
        refusals: refusalWords(["forbidden", "feed_not_found"], locale),
        problems: {},
        close: t("common.close"),
      }}
    >
      <input type="hidden" name="code" value={code} />
      <p>{t("found.feeds.renewText")}</p>
    </FormDialog>
  );
}

function stateOf({ failure, isAsked, startedAt, finishedAt }: FeedRow) {
  if (failure) return "failed";
  if (!startedAt) return "never";
  if (isAsked) return "asked";
  return finishedAt && finishedAt >= startedAt ? "fresh" : "making";
}

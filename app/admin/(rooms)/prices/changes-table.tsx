import { FormDialog, type FormWords } from "#components/admin/form-dialog";
import { Notes } from "#components/admin/prices/notes";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { ActionField } from "#components/ui/action-form";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { faultText } from "#lib/pricing/fault-text";
import type { PriceChangeView } from "#lib/pricing/schema";
import { momentText, priceText, ratioText, scopeText } from "./change-text";
import { undoChange, withdrawChange } from "./variants/[sku]/actions";

/** Changes of prices with who, why, by which road and what became of each; what stands can be undone from its row. */
export function ChangesTable({
  changes,
  ofMany,
  writes,
  locale,
  words,
}: {
  changes: readonly PriceChangeView[];
  /** The rows are of several variants: each is named. */
  ofMany: boolean;
  writes: boolean;
  locale: Locale;
  words: FormWords;
}) {
  const t = translator(locale);
  return (
    <Table
      caption={t("adminPrices.decisions.history.changes")}
      columns={[
        { name: t(ofMany ? "adminPrices.columns.sku" : "adminPrices.decisions.history.when") },
        { name: t("adminPrices.decisions.history.change"), align: "right" },
        { name: t("adminPrices.decisions.history.state") },
        { name: t("adminPrices.decisions.history.who"), hide: "phone" },
        { name: t("adminPrices.decisions.history.road"), hide: "phone" },
        { name: t("adminPrices.decisions.history.why"), hide: "phone" },
        { name: t("adminPrices.decisions.history.undo"), quiet: true },
      ]}
    >
      {changes.map((change) => (
        <Row key={change.id}>
          <Cell muted={!ofMany}>
            {ofMany ? (
              <RowLink href={`/admin/prices/variants/${encodeURIComponent(change.sku)}`}>{change.sku}</RowLink>
            ) : (
              momentText(change.requestedAt, locale)
            )}
            {scopeText(change, locale) && <span className="block text-xs text-muted">{scopeText(change, locale)}</span>}
          </Cell>
          <Cell align="right">
            <s className="text-muted max-sm:hidden">{priceText(change.fromMinor, locale)}</s>{" "}
            {priceText(change.toMinor, locale)}
            <span className="block text-xs leading-4 text-muted">
              {ratioText(change.fromMinor, change.toMinor, locale)}
            </span>
          </Cell>
          <Cell>
            <State change={change} locale={locale} />
          </Cell>
          <Cell muted hide="phone">
            {change.authorName}
            {change.decidedByName && (
              <span className="block text-xs leading-4">
                {t("adminPrices.decisions.history.decided", { name: change.decidedByName })}
              </span>
            )}
          </Cell>
          <Cell muted hide="phone">
            {t(`adminPrices.decisions.roads.${change.source}`)}
          </Cell>
          <Cell muted hide="phone">
            <span className="whitespace-normal">{change.reason}</span>
          </Cell>
          <Cell align="right">{writes && <Undo change={change} locale={locale} words={words} />}</Cell>
        </Row>
      ))}
    </Table>
  );
}

function State({ change, locale }: { change: PriceChangeView; locale: Locale }) {
  const state = translator(locale)(`adminPrices.decisions.states.${change.state}`);
  const tone = change.state === "held" ? "amber" : change.state === "applied" ? "fir" : "muted";
  return <Notes notes={[{ tone, text: state, why: change.faults.map((fault) => faultText(fault, locale)) }]} />;
}

function Undo({ change, locale, words }: { change: PriceChangeView; locale: Locale; words: FormWords }) {
  const t = translator(locale);
  const { id, state, fromMinor } = change;
  const planned = state === "scheduled";
  if (!planned && (state !== "applied" || fromMinor === null)) return null;
  return (
    <span className="relative">
      <FormDialog
        button={t(planned ? "adminPrices.decisions.history.unplan" : "adminPrices.decisions.history.undo")}
        icon="undo-2"
        title={
          planned
            ? t("adminPrices.decisions.history.unplanTitle")
            : t("adminPrices.decisions.history.undoTitle", { price: priceText(fromMinor, locale) })
        }
        action={planned ? withdrawChange : undoChange}
        submit={t(planned ? "adminPrices.decisions.history.unplan" : "adminPrices.decisions.history.undo")}
        keep={t("adminPrices.decisions.history.keep")}
        words={words}
      >
        <input type="hidden" name="id" value={id} />
        <ActionField
          name="reason"
          id={`undo-${id}`}
          label={t("adminPrices.decisions.history.reason")}
          maxLength={200}
        />
      </FormDialog>
    </span>
  );
}

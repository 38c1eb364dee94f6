import { KeptBox, KeptFigure } from "#components/admin/purchasing/kept-fields";
import { Cell, Row, Table } from "#components/admin/table";
import { decimalText } from "#lib/kernel/decimal-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import type { Proposed } from "./suggested.ts";
import { Sum } from "./sum.tsx";

/** Articles of a supplier, each with what to order of it and the sum behind it. `writes`: may tick and change. */
export function Proposals({
  caption,
  proposed,
  writes,
  locale,
}: {
  caption: string;
  proposed: readonly Proposed[];
  writes: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  return (
    <Table
      caption={caption}
      columns={[
        ...(writes ? [{ name: t("purchasing.suggestions.select"), quiet: true }] : []),
        { name: t("purchasing.suggestions.article") },
        { name: t("purchasing.suggestions.perDay"), align: "right", hide: "phone" },
        { name: t("purchasing.suggestions.free"), align: "right", hide: "phone" },
        { name: t("purchasing.suggestions.incoming"), align: "right", hide: "phone" },
        { name: t("purchasing.suggestions.waiting"), align: "right", hide: "phone" },
        { name: t("purchasing.suggestions.cost"), align: "right", hide: "phone" },
        { name: t("purchasing.suggestions.quantity"), align: "right" },
      ]}
    >
      {proposed.map((one) => (
        <Proposal key={one.article.sku} proposed={one} writes={writes} locale={locale} />
      ))}
    </Table>
  );
}

function Proposal({ proposed, writes, locale }: { proposed: Proposed; writes: boolean; locale: Locale }) {
  const t = translator(locale);
  const { article, suggestion } = proposed;
  const { sku, name, costMinor, free, incoming, drafted, waiting } = article;
  const { quantity, perDay } = suggestion;
  const label = t("purchasing.suggestions.quantityOf", { sku });
  return (
    <>
      <Row>
        {writes && (
          <Cell>
            <KeptBox
              name={`take:${sku}`}
              label={`${t("purchasing.suggestions.select")} ${sku}`}
              checked={quantity > 0}
            />
          </Cell>
        )}
        <Cell>
          <a href={`/admin/stock/${encodeURIComponent(sku)}`} data-row className="font-medium hover:text-blue">
            {name[locale]}
          </a>
          <span className="block text-xs text-muted">{sku}</span>
        </Cell>
        <Cell align="right" hide="phone">
          {decimalText(perDay, locale, 2)}
        </Cell>
        <Cell align="right" hide="phone">
          {free}
        </Cell>
        <Cell align="right" muted hide="phone">
          {incoming + drafted}
        </Cell>
        <Cell align="right" hide="phone">
          <span className={waiting > 0 ? "font-medium text-vermilion" : "text-muted"}>{waiting}</span>
        </Cell>
        <Cell align="right" muted hide="phone">
          {moneyText(money(costMinor), locale)}
        </Cell>
        <Cell align="right">
          {writes ? <KeptFigure name={`quantity:${sku}`} label={label} value={quantity} /> : quantity}
        </Cell>
      </Row>
      <tr>
        {writes && <td />}
        <td colSpan={7} className="px-2 first:pl-5">
          <details className="group">
            <summary className="inline-flex min-h-8 cursor-pointer items-center text-[13px] text-blue underline-offset-4 hover:underline max-lg:min-h-11">
              {t("purchasing.suggestions.sum.title", { quantity })}
            </summary>
            <Sum proposed={proposed} locale={locale} />
          </details>
        </td>
      </tr>
    </>
  );
}

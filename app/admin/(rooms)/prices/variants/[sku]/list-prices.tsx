import { Cell, Row, Table } from "#components/admin/table";
import { TextLink } from "#components/ui/text-link";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { ListPriceView } from "#lib/pricing/queries-history";
import { momentText, priceText } from "../../change-text";

/** What the price lists say of one variant. */
export function ListPrices({ lists, locale }: { lists: readonly ListPriceView[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <section aria-labelledby="lists">
      <h2 id="lists" className="px-5 pt-8 pb-2 text-base">
        {t("adminPrices.decisions.history.lists")}
      </h2>
      {lists.length === 0 ? (
        <p className="px-5 text-[13px] text-muted">{t("adminPrices.decisions.history.listsNone")}</p>
      ) : (
        <Table
          caption={t("adminPrices.decisions.history.lists")}
          columns={[
            { name: t("adminPrices.filters.list") },
            { name: t("adminPrices.filters.quantity"), align: "right" },
            { name: t("adminPrices.decisions.history.price"), align: "right" },
            { name: t("adminPrices.decisions.history.from"), align: "right", hide: "phone" },
          ]}
        >
          {lists.map((list) => (
            <Row key={`${list.listCode}-${list.minQuantity}`}>
              <Cell muted={!list.active}>
                <TextLink href={`/admin/prices?list=${encodeURIComponent(list.listCode)}&quantity=${list.minQuantity}`}>
                  {inLocale({ fr: list.nameFr, en: list.nameEn }, locale)}
                </TextLink>
              </Cell>
              <Cell align="right">{list.minQuantity}</Cell>
              <Cell align="right">
                {priceText(list.amountMinor, locale)} {t(list.net ? "adminPrices.net" : "common.vatIncluded")}
              </Cell>
              <Cell align="right" muted hide="phone">
                {momentText(list.since, locale)}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}

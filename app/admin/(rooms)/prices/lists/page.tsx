import type { Metadata } from "next";
import { may } from "#app/actor";
import { BackLink } from "#components/admin/back-link";
import { FormDialog } from "#components/admin/form-dialog";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { customerGroups } from "#lib/customers/queries";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { type PriceListView, priceLists } from "#lib/pricing/queries-lists";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { momentText } from "../change-text";
import { priceFormWords } from "../price-words";
import { editList, makeList } from "./actions";
import { type Group, ListFields } from "./list-fields";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminPrices.lists.title") };
}

/** Other prices for some: whom each list is for, when, and the way to its prices in the sheet. */
export default async function PriceListsPage() {
  const staff = await staffWho("products.read", "/admin/prices/lists");
  const locale = await adminLocale();
  const t = translator(locale);
  const [lists, groups] = await Promise.all([priceLists(), customerGroups()]);
  const writes = may(staff, "prices.write");
  const shared = { keep: t("adminPrices.decisions.history.keep"), words: priceFormWords(locale) };
  return (
    <div className="pb-10">
      <BackLink href="/admin/prices" name={t("adminPrices.title")} />
      <RoomHead title={t("adminPrices.lists.title")}>
        {writes && (
          <FormDialog
            {...shared}
            button={t("adminPrices.lists.make")}
            look="primary"
            title={t("adminPrices.lists.make")}
            action={makeList}
            submit={t("adminPrices.lists.make")}
          >
            <ListFields list={null} groups={groups} locale={locale} />
          </FormDialog>
        )}
      </RoomHead>
      <p className="max-w-prose px-5 pb-3 text-muted">
        {t(lists.length === 0 ? "adminPrices.lists.none" : "adminPrices.lists.text")}
      </p>
      {lists.length > 0 && (
        <Table
          caption={t("adminPrices.lists.title")}
          columns={[
            { name: t("adminPrices.lists.columns.name") },
            { name: t("adminPrices.lists.columns.who") },
            { name: t("adminPrices.lists.columns.when"), hide: "phone" },
            { name: t("adminPrices.lists.columns.priority"), align: "right", hide: "phone" },
            { name: t("adminPrices.lists.columns.state"), hide: "phone" },
            { name: t("adminPrices.lists.edit"), quiet: true },
          ]}
        >
          {lists.map((list) => (
            <Row key={list.code}>
              <Cell>
                <RowLink href={`/admin/prices?list=${encodeURIComponent(list.code)}`}>{nameOf(list, locale)}</RowLink>{" "}
                <span className="text-muted">{t(list.net ? "adminPrices.net" : "common.vatIncluded")}</span>
              </Cell>
              <Cell muted>{whoOf(list, groups, locale)}</Cell>
              <Cell muted hide="phone">
                {whenOf(list, locale)}
              </Cell>
              <Cell align="right" muted hide="phone">
                {list.priority}
              </Cell>
              <Cell muted hide="phone">
                {t(list.active ? "adminPrices.lists.on" : "adminPrices.lists.off")}
              </Cell>
              <Cell align="right">
                {writes && (
                  <span className="relative">
                    <FormDialog
                      {...shared}
                      button={t("adminPrices.lists.edit")}
                      title={t("adminPrices.lists.editTitle", { name: nameOf(list, locale) })}
                      action={editList}
                      submit={t("common.save")}
                    >
                      <ListFields list={list} groups={groups} locale={locale} />
                    </FormDialog>
                  </span>
                )}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}

const nameOf = ({ nameFr, nameEn }: PriceListView, locale: Locale) => inLocale({ fr: nameFr, en: nameEn }, locale);

function whoOf({ channel, country, customerGroup }: PriceListView, groups: readonly Group[], locale: Locale): string {
  const t = translator(locale);
  const shown = channel === "web" || channel === "store" || channel === "marketplace" ? channel : null;
  const group = groups.find(({ code }) => code === customerGroup);
  const buyers = group ? inLocale(group.name, locale) : customerGroup;
  const who = [buyers, shown && t(`adminPrices.lists.channels.${shown}`), country].filter(Boolean).join(", ");
  return who || t("adminPrices.lists.everybody");
}

function whenOf({ startsAt, endsAt }: PriceListView, locale: Locale): string {
  const t = translator(locale);
  const when = [
    startsAt && t("adminPrices.lists.from", { day: momentText(startsAt, locale) }),
    endsAt && t("adminPrices.lists.until", { day: momentText(endsAt, locale) }),
  ]
    .filter(Boolean)
    .join(" ");
  return when || t("adminPrices.lists.always");
}

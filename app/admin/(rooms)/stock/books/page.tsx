import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { proofs, wrongLevels } from "#lib/inventory/queries-proof";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { StockTabs } from "../stock-tabs";
import { prove } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("stock.books.title") };
}

/** The proof of the books: when it was made, and each level that is not the sum of its movements. */
export default async function BooksPage() {
  const staff = await staffWho("stock.adjust", "/admin/stock/books");
  const locale = await adminLocale();
  const t = translator(locale);
  const [made, wrong] = await Promise.all([proofs(), wrongLevels()]);
  const [latest] = made;
  return (
    <div className="pb-10">
      <RoomHead title={t("stock.books.title")}>
        <form action={prove}>
          <Button type="submit" size="sm">
            {t("stock.books.prove")}
          </Button>
        </form>
      </RoomHead>
      <StockTabs here="books" staff={staff} locale={locale} />
      <p className="max-w-prose px-5 py-3 text-[13px] text-muted">{t("stock.books.text")}</p>
      {!latest && <p className="px-5 py-3">{t("stock.books.never")}</p>}
      {latest?.wrong === 0 && <p className="px-5 py-3">{t("stock.books.right", { levels: latest.levels })}</p>}
      {latest && latest.wrong > 0 && (
        <>
          <Notice tone="error" title={t("stock.books.wrong", { wrong: latest.wrong })} className="m-5">
            <p>{t("stock.books.wrongAdvice")}</p>
          </Notice>
          <Table
            caption={t("stock.books.figures")}
            columns={[
              { name: t("admin.products.columns.reference") },
              { name: t("admin.stock.place") },
              { name: t("stock.books.level"), align: "right" },
              { name: t("stock.books.ledger"), align: "right" },
            ]}
          >
            {wrong.map(({ sku, locationName, level, ledger }) => (
              <Row key={`${sku} ${locationName}`}>
                <Cell>
                  <RowLink href={`/admin/stock/${encodeURIComponent(sku)}`}>{sku}</RowLink>
                </Cell>
                <Cell>{locationName}</Cell>
                <Cell align="right">{level}</Cell>
                <Cell align="right">{ledger}</Cell>
              </Row>
            ))}
          </Table>
          <p className="px-5 py-2 text-xs text-muted">{t("stock.books.figures")}</p>
        </>
      )}
      {latest && (
        <>
          <h2 className="px-5 pt-6 pb-2 text-base">{t("stock.books.latest")}</h2>
          <Table
            caption={t("stock.books.latest")}
            columns={[
              { name: t("stock.books.at") },
              { name: t("stock.books.by") },
              { name: t("stock.books.levels"), align: "right" },
              { name: t("stock.books.found"), align: "right" },
            ]}
          >
            {made.map(({ at, actorName, levels, wrong: found }) => (
              <Row key={at.toISOString()}>
                <Cell>
                  {shortDayText(at, locale)}, {timeText(at, locale)}
                </Cell>
                <Cell>{actorName}</Cell>
                <Cell align="right">{levels}</Cell>
                <Cell align="right">
                  <span className={found > 0 ? "font-medium text-vermilion" : "text-muted"}>{found}</span>
                </Cell>
              </Row>
            ))}
          </Table>
        </>
      )}
    </div>
  );
}

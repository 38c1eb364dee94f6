import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { countText } from "#lib/kernel/count-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { doubt } from "#lib/placements/expected";
import { type EarnedPlace, earnedPlaces } from "#lib/placements/queries";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";

const daysBack = 30;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("placements.title") };
}

/** What every block of a showcase and every pin of a list was seen, followed and earned, and what would earn more there. */
export default async function PlacementsPage() {
  await staffWho("costs.read", "/admin/placements");
  const locale = await adminLocale();
  const t = translator(locale);
  const since = new Date(clock.now().getTime() - daysBack * 86_400_000);
  const rows = await earnedPlaces(since, locale);
  return (
    <div className="pb-10">
      <RoomHead title={t("placements.title")} />
      <p className="max-w-prose px-5 pb-3 text-[13px] text-muted">{t("placements.about")}</p>
      {rows.length === 0 ? (
        <p className="border-t border-hairline px-5 py-10 text-muted">{t("placements.none")}</p>
      ) : (
        <Table
          caption={t("placements.title")}
          columns={[
            { name: t("placements.place") },
            { name: t("placements.views"), align: "right", hide: "phone" },
            { name: t("placements.clicks"), align: "right", hide: "phone" },
            { name: t("placements.orders"), align: "right", hide: "phone" },
            { name: t("placements.earned"), align: "right" },
            { name: t("placements.expected"), align: "right" },
            { name: t("placements.better"), hide: "phone" },
          ]}
        >
          {rows.map((row) => (
            <EarnedRow key={row.key} row={row} locale={locale} />
          ))}
        </Table>
      )}
      <section aria-labelledby="how" className="px-5 pt-6">
        <h2 id="how" className="font-medium">
          {t("placements.how")}
        </h2>
        <ul className="mt-1 grid max-w-prose gap-1 text-[13px] text-muted">
          {(["views", "clicks", "orders", "earned", "better"] as const).map((figure) => (
            <li key={figure}>{t(`placements.explained.${figure}`)}</li>
          ))}
          <li>{t("placements.explained.expected", { doubt })}</li>
        </ul>
      </section>
    </div>
  );
}

function EarnedRow({ row, locale }: { row: EarnedPlace; locale: Locale }) {
  const t = translator(locale);
  const { of, views, clicks, orders, marginMinor, expectedMinor, better } = row;
  const amount = (minor: number) => moneyText(money(minor), locale);
  const name = placeText(row, locale);
  const href = roomOf(of);
  return (
    <Row>
      <Cell>
        <RowLink href={href}>{name}</RowLink>
      </Cell>
      {[views, clicks, orders].map((figure, column) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns never move
        <Cell key={column} align="right" hide="phone">
          {countText(figure, locale)}
        </Cell>
      ))}
      <Cell align="right">{amount(marginMinor)}</Cell>
      <Cell align="right">{amount(expectedMinor)}</Cell>
      <Cell muted hide="phone">
        {better
          ? t("placements.betterText", { name: better.name, amount: amount(better.marginMinor) })
          : t("placements.nothing")}
      </Cell>
    </Row>
  );
}

function roomOf(of: EarnedPlace["of"]): string {
  if (of.kind === "found") return `/admin/search?${new URLSearchParams({ q: of.query, in: of.locale })}`;
  if (of.kind === "pin") return "/admin/ranking";
  return of.showcaseId ? `/admin/showcases/${of.showcaseId}` : "/admin/showcases";
}

function placeText({ of, place }: EarnedPlace, locale: Locale): string {
  const t = translator(locale);
  if (of.kind === "pin") {
    const { product, list } = of;
    return list === null ? t("placements.pinShop", { product }) : t("placements.pin", { product, list });
  }
  if (of.kind === "found") return t("placements.found", { product: of.product, query: of.query });
  const { block } = of;
  const page = place.kind === "block" && place.slug === "home" ? t("showcases.desk.kinds.home") : of.page;
  return block
    ? t("placements.block", { page, block: t(`showcases.kinds.${block}`) })
    : t("placements.goneBlock", { page });
}

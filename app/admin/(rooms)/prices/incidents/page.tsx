import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { incidents } from "#lib/incidents/queries";
import type { IncidentSummary } from "#lib/incidents/schema";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { momentText, priceText } from "../change-text";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminPrices.incidents.title") };
}

/** Prices that reached buyers by mistake: those that wait for a decision first. */
export default async function IncidentsPage() {
  await staffWho("products.read", "/admin/prices/incidents");
  const locale = await adminLocale();
  const t = translator(locale);
  const all = await incidents();
  const states = (["open", "decided"] as const)
    .map((state) => ({ state, some: all.filter((one) => one.state === state) }))
    .filter(({ some }) => some.length > 0);
  return (
    <div className="pb-10">
      <RoomHead title={t("adminPrices.incidents.title")} />
      {all.length === 0 && <p className="max-w-prose px-5 py-6 text-muted">{t("adminPrices.incidents.none")}</p>}
      {states.map(({ state, some }) => (
        <section key={state} aria-labelledby={state} className="pb-6">
          <h2 id={state} className="px-5 py-2 text-base">
            {t(`adminPrices.incidents.${state}`)} <span className="figures text-[13px] text-muted">{some.length}</span>
          </h2>
          <Incidents some={some} name={t(`adminPrices.incidents.${state}`)} locale={locale} />
        </section>
      ))}
    </div>
  );
}

function Incidents({ some, name, locale }: { some: readonly IncidentSummary[]; name: string; locale: Locale }) {
  const t = translator(locale);
  return (
    <Table
      caption={name}
      columns={[
        { name: t("adminPrices.incidents.columns.article") },
        { name: t("adminPrices.incidents.columns.price"), align: "right" },
        { name: t("adminPrices.incidents.columns.ratio"), align: "right" },
        { name: t("adminPrices.incidents.columns.orders"), align: "right" },
        { name: t("adminPrices.incidents.columns.since"), hide: "phone" },
        { name: t("adminPrices.incidents.columns.state"), hide: "phone" },
      ]}
    >
      {some.map((one) => (
        <Row key={one.id}>
          <Cell>
            <RowLink href={`/admin/prices/incidents/${one.id}`}>{inLocale(one.productName, locale)}</RowLink>{" "}
            <span className="text-muted">{one.sku}</span>
          </Cell>
          <Cell align="right">
            <span className="text-vermilion">{priceText(one.priceMinor, locale)}</span>
          </Cell>
          <Cell align="right">{one.ratioPercent === null ? "—" : `${one.ratioPercent}\u00A0%`}</Cell>
          <Cell align="right">{one.orders}</Cell>
          <Cell muted hide="phone">
            {momentText(one.openedAt, locale)}
          </Cell>
          <Cell muted hide="phone">
            {one.decision
              ? t("adminPrices.incidents.decidedBy", {
                  decision: t(`adminPrices.incidents.was.${one.decision}`),
                  name: one.decidedByName ?? "",
                  when: momentText(one.decidedAt ?? one.openedAt, locale),
                })
              : t(`adminPrices.incidents.reasons.${one.reason}`)}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { translator } from "#lib/language/translator";
import { latestBatches } from "#lib/pricing/queries-changes";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { momentText } from "../change-text";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminPrices.decisions.batches.title") };
}

/** The changes that came together, latest first: to look into, to stop, to undo. */
export default async function BatchesPage() {
  await staffWho("products.read", "/admin/prices/batches");
  const locale = await adminLocale();
  const t = translator(locale);
  const batches = await latestBatches();
  const columns = "adminPrices.decisions.batches.columns";
  return (
    <div className="pb-10">
      <RoomHead title={t("adminPrices.decisions.batches.title")} />
      {batches.length === 0 && <p className="px-5 py-6 text-muted">{t("adminPrices.decisions.batches.none")}</p>}
      {batches.length > 0 && (
        <Table
          caption={t("adminPrices.decisions.batches.title")}
          columns={[
            { name: t(`${columns}.name`) },
            { name: t(`${columns}.when`), hide: "phone" },
            { name: t(`${columns}.who`), hide: "phone" },
            { name: t(`${columns}.state`) },
            { name: t(`${columns}.done`), align: "right", hide: "phone" },
            { name: t(`${columns}.held`), align: "right", hide: "phone" },
            { name: t(`${columns}.total`), align: "right" },
          ]}
        >
          {batches.map((batch) => (
            <Row key={batch.id}>
              <Cell>
                <RowLink href={`/admin/prices/batches/${batch.id}`}>{batch.name}</RowLink>
              </Cell>
              <Cell muted hide="phone">
                {momentText(batch.at, locale)}
              </Cell>
              <Cell muted hide="phone">
                {batch.authorName}
              </Cell>
              <Cell muted={batch.state === "settled"}>
                <span className={batch.state === "held" || batch.state === "stopped" ? "text-amber" : ""}>
                  {t(`adminPrices.decisions.batches.states.${batch.state}`)}
                </span>
              </Cell>
              <Cell align="right" hide="phone">
                {batch.applied}
              </Cell>
              <Cell align="right" muted hide="phone">
                {batch.held}
              </Cell>
              <Cell align="right">{batch.total}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </div>
  );
}

import type { Metadata } from "next";
import { may } from "#app/actor";
import { FormDialog } from "#components/admin/form-dialog";
import { History } from "#components/admin/history";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, Table } from "#components/admin/table";
import { ActionField } from "#components/ui/action-form";
import { Icon } from "#components/ui/icon";
import { Radio } from "#components/ui/radio";
import { auditOf } from "#lib/audit/queries";
import { articleName } from "#lib/catalogue/queries";
import { movementsOf, stockPerPlace } from "#lib/inventory/queries";
import type { StockAtPlace } from "#lib/inventory/schema";
import { shortDayText, timeText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { orderWords } from "../../orders/[number]/words";
import { adjust } from "./actions";

export async function generateMetadata({ params }: PageProps<"/admin/stock/[sku]">): Promise<Metadata> {
  return { title: decodeURIComponent((await params).sku) };
}

/** One SKU in every place, corrected with a reason, and the ledger that explains each figure. */
export default async function SkuPage({ params }: PageProps<"/admin/stock/[sku]">) {
  const sku = decodeURIComponent((await params).sku);
  const staff = await staffWho("stock.read", `/admin/stock/${sku}`);
  const locale = await adminLocale();
  const [name, levels, movements, { entries }] = await Promise.all([
    articleName(sku, locale),
    stockPerPlace(sku),
    movementsOf(sku),
    auditOf(`variant:${sku}`),
  ]);
  if (!levels) return <MissingRoom />;
  const t = translator(locale);
  const signed = (delta: number) => (delta === 0 ? "" : delta > 0 ? `+${delta}` : `−${-delta}`);
  return (
    <div className="lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_320px]">
      <div className="pb-10 lg:overflow-auto">
        <a
          href="/admin/stock"
          className="mx-5 mt-3 -mb-3 inline-flex items-center gap-1 text-[13px] text-muted hover:text-ink max-lg:min-h-11"
        >
          <Icon name="chevron-left" className="size-3.5" />
          {t("admin.stock.title")}
        </a>
        <RoomHead title={sku} {...(name && { count: name })} />
        <Table
          caption={sku}
          columns={[
            { name: t("admin.stock.place") },
            { name: t("admin.stock.onHand"), align: "right" },
            { name: t("admin.stock.reserved"), align: "right", hide: "phone" },
            { name: t("admin.stock.held"), align: "right", hide: "phone" },
            { name: t("admin.stock.available"), align: "right" },
            { name: t("admin.stock.counted"), align: "right", hide: "phone" },
            { name: t("admin.stock.adjust"), quiet: true },
          ]}
        >
          {levels.map((level) => (
            <Row key={level.locationCode}>
              <Cell>{level.locationName}</Cell>
              <Cell align="right">{level.onHand}</Cell>
              <Cell align="right" muted hide="phone">
                {level.reserved}
              </Cell>
              <Cell align="right" muted hide="phone">
                {level.held}
              </Cell>
              <Cell align="right">
                <span className={level.available <= 0 ? "font-medium text-vermilion" : "font-medium"}>
                  {level.available}
                </span>
              </Cell>
              <Cell align="right" muted hide="phone">
                {shortDayText(new Date(level.countedAt), locale)}
              </Cell>
              <Cell align="right">
                {may(staff, "stock.adjust") && <AdjustDialog sku={sku} level={level} locale={locale} />}
              </Cell>
            </Row>
          ))}
        </Table>
        <h2 className="px-5 pt-8 pb-2 text-base">{t("admin.stock.ledger")}</h2>
        <Table
          caption={t("admin.stock.ledger")}
          columns={[
            { name: t("admin.stock.when") },
            { name: t("admin.stock.place") },
            { name: t("admin.stock.why") },
            { name: t("admin.stock.onHand"), align: "right" },
            { name: t("admin.stock.reserved"), align: "right", hide: "phone" },
            { name: t("admin.stock.who"), hide: "phone" },
          ]}
        >
          {movements.items.map((movement) => (
            <Row key={movement.id}>
              <Cell muted>
                {shortDayText(new Date(movement.at), locale)}, {timeText(new Date(movement.at), locale)}
              </Cell>
              <Cell>{movement.locationCode}</Cell>
              <Cell>
                {movement.note ?? t(`admin.stock.reasons.${reasonOf(movement.reason)}`)}{" "}
                <span className="text-muted">{movement.reference}</span>
              </Cell>
              <Cell align="right">{signed(movement.onHandDelta)}</Cell>
              <Cell align="right" hide="phone">
                {signed(movement.reservedDelta + movement.heldDelta)}
              </Cell>
              <Cell muted hide="phone">
                {movement.actorName}
              </Cell>
            </Row>
          ))}
        </Table>
      </div>
      <aside className="border-hairline max-lg:border-t lg:overflow-auto lg:border-l">
        <History entries={entries} locale={locale} />
      </aside>
    </div>
  );
}

const reasons = ["opening", "import", "adjust", "hold", "release", "reserve", "ship", "cancel"] as const;
const reasonOf = (reason: string) => reasons.find((one) => one === reason) ?? "adjust";

function AdjustDialog({ sku, level, locale }: { sku: string; level: StockAtPlace; locale: Locale }) {
  const t = translator(locale);
  const words = orderWords(locale);
  return (
    <FormDialog
      button={t("admin.stock.adjust")}
      title={t("admin.stock.adjustAt", { sku, place: level.locationName })}
      action={adjust}
      submit={t("common.save")}
      keep={t("admin.order.keep")}
      words={{ ...words, refusals: { ...words.refusals, below_promised: t("admin.stock.refusals.below_promised") } }}
    >
      <input type="hidden" name="sku" value={sku} />
      <input type="hidden" name="location" value={level.locationCode} />
      <fieldset>
        <legend className="sr-only">{t("admin.stock.adjust")}</legend>
        <Radio name="kind" value="count" defaultChecked>
          {t("admin.stock.kindCount")}
        </Radio>
        <Radio name="kind" value="delta">
          {t("admin.stock.kindDelta")}
        </Radio>
      </fieldset>
      <ActionField
        name="number"
        label={t("admin.stock.number")}
        inputMode="numeric"
        maxLength={8}
        value={String(level.onHand)}
      />
      <ActionField name="reason" label={t("admin.order.reason")} maxLength={200} />
    </FormDialog>
  );
}

import type { Metadata } from "next";
import { may } from "#app/actor";
import { BackLink } from "#components/admin/back-link";
import { FactList } from "#components/admin/fact-list";
import { FormDialog } from "#components/admin/form-dialog";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { ActionField } from "#components/ui/action-form";
import { TextLink } from "#components/ui/text-link";
import { incident } from "#lib/incidents/queries";
import { decisions, type IncidentView } from "#lib/incidents/schema";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { momentText, priceText } from "../../change-text";
import { priceFormWords } from "../../price-words";
import { unfreeze } from "./actions";
import { DecideForm } from "./decide-form";
import { Letters } from "./letters";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("adminPrices.incidents.title") };
}

const isId = (text: string) => /^[0-9a-f-]{36}$/.test(text);

/** One incident: what it is measured against, how the law looks at it, whom it touches, and the decision. */
export default async function IncidentPage({ params }: PageProps<"/admin/prices/incidents/[id]">) {
  const { id } = await params;
  const staff = await staffWho("products.read", `/admin/prices/incidents/${id}`);
  const found = isId(id) ? await incident(id) : null;
  if (!found) return <MissingRoom />;
  const locale = await adminLocale();
  const t = translator(locale);
  const decides = may(staff, "incidents.decide");
  return (
    <div className="lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_340px]">
      <div className="pb-10 lg:overflow-auto">
        <BackLink href="/admin/prices/incidents" name={t("adminPrices.incidents.title")} />
        <RoomHead title={inLocale(found.productName, locale)} count={found.sku} />
        <Facts found={found} seesCost={may(staff, "costs.read")} locale={locale} />
        <h2 className="px-5 pt-8 pb-2 text-base">{t("adminPrices.incidents.ordersTitle")}</h2>
        <Orders found={found} locale={locale} />
        <Letters incident={found} shown={found.decision ? [found.decision] : decisions} locale={locale} />
      </div>
      <aside className="space-y-6 border-hairline p-5 max-lg:border-t lg:overflow-auto lg:border-l">
        <section aria-labelledby="legal">
          <h2 id="legal" className="pb-1 text-base">
            {t("adminPrices.incidents.legalTitle")}
          </h2>
          <p className="text-[13px]">{t(`adminPrices.incidents.legal.${found.position}`)}</p>
          <p className="pt-2 text-[13px] text-muted">{t("adminPrices.incidents.legalChoice")}</p>
        </section>
        {found.frozen && <Frozen sku={found.sku} decides={decides} locale={locale} />}
        {found.decision ? (
          <p className="text-[13px] font-medium">
            {t("adminPrices.incidents.decidedBy", {
              decision: t(`adminPrices.incidents.was.${found.decision}`),
              name: found.decidedByName ?? "",
              when: momentText(found.decidedAt ?? found.openedAt, locale),
            })}{" "}
            <span className="font-normal text-muted italic">{found.decisionReason}</span>
          </p>
        ) : decides ? (
          <DecideForm id={found.id} orders={found.orders} locale={locale} />
        ) : (
          <p className="text-[13px] text-amber">{t("adminPrices.incidents.cannot")}</p>
        )}
      </aside>
    </div>
  );
}

function Facts({ found, seesCost, locale }: { found: IncidentView; seesCost: boolean; locale: Locale }) {
  const t = translator(locale);
  const facts = [
    ["usual", found.usualMinor === null ? null : priceText(found.usualMinor, locale)],
    ["cost", seesCost && found.costMinor !== null ? priceText(found.costMinor, locale) : null],
    ["ratio", found.ratioPercent === null ? null : `${found.ratioPercent}\u00A0%`],
    ["units", String(found.units)],
    ["loss", seesCost && found.lossMinor !== null ? priceText(found.lossMinor, locale) : null],
    ["opened", momentText(found.openedAt, locale)],
  ] as const;
  return (
    <div className="px-5 pt-4">
      <p className="figures font-display text-3xl font-[650] tracking-tight text-vermilion">
        {priceText(found.priceMinor, locale)}
      </p>
      <p className="text-sm text-muted">{t(`adminPrices.incidents.reasons.${found.reason}`)}</p>
      <FactList facts={facts.map(([name, value]) => [t(`adminPrices.incidents.facts.${name}`), value])} />
      <p className="pt-3 text-[13px]">
        <TextLink href={`/admin/prices/variants/${encodeURIComponent(found.sku)}`}>
          {t("adminPrices.decisions.history.title", { sku: found.sku })}
        </TextLink>
      </p>
    </div>
  );
}

function Orders({ found, locale }: { found: IncidentView; locale: Locale }) {
  const t = translator(locale);
  return (
    <Table
      caption={t("adminPrices.incidents.ordersTitle")}
      columns={[
        { name: t("adminPrices.incidents.order.number") },
        { name: t("adminPrices.incidents.order.quantity"), align: "right" },
        { name: t("adminPrices.incidents.order.paid"), align: "right" },
        { name: t("adminPrices.incidents.order.capture"), hide: "phone" },
        { name: t("adminPrices.incidents.order.outcome") },
      ]}
    >
      {found.touched.map((order) => (
        <Row key={order.orderId}>
          <Cell>
            <RowLink href={`/admin/orders/${order.number}`} whole>
              {order.number}
            </RowLink>
          </Cell>
          <Cell align="right">{order.quantity}</Cell>
          <Cell align="right">{priceText(order.paidMinor, locale)}</Cell>
          <Cell muted hide="phone">
            {t(order.heldBeforeCapture ? "adminPrices.incidents.held" : "adminPrices.incidents.captured")}
          </Cell>
          <Cell muted={order.outcome !== "failed" && order.outcome !== "authorisation_expired"}>
            {order.outcome ? t(`adminPrices.incidents.outcomes.${order.outcome}`) : t("adminPrices.incidents.waiting")}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Frozen({ sku, decides, locale }: { sku: string; decides: boolean; locale: Locale }) {
  const t = translator(locale);
  return (
    <div className="grid justify-items-start gap-2">
      <p className="text-[13px] text-vermilion">{t("adminPrices.incidents.frozen")}</p>
      {decides && (
        <FormDialog
          button={t("adminPrices.incidents.unfreeze")}
          title={t("adminPrices.incidents.unfreezeTitle", { sku })}
          action={unfreeze}
          submit={t("adminPrices.incidents.unfreeze")}
          keep={t("adminPrices.incidents.keep")}
          words={priceFormWords(locale)}
        >
          <p>{t("adminPrices.incidents.unfreezeText")}</p>
          <input type="hidden" name="sku" value={sku} />
          <ActionField name="reason" id="unfreeze-reason" label={t("adminPrices.incidents.reason")} maxLength={200} />
        </FormDialog>
      )}
    </div>
  );
}

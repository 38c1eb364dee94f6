import type { Metadata } from "next";
import { may } from "#app/actor";
import { BackLink } from "#components/admin/back-link";
import { FactList } from "#components/admin/fact-list";
import { FormDialog, type FormWords } from "#components/admin/form-dialog";
import type { ChartBand } from "#components/admin/prices/price-chart";
import { StartRehearsal } from "#components/admin/rehearsal/start";
import { RoomHead } from "#components/admin/room-head";
import { ActionField } from "#components/ui/action-form";
import { TextLink } from "#components/ui/text-link";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { typedText } from "#lib/kernel/minor-of";
import { perMilleText } from "#lib/kernel/share-text";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { marginPerMille } from "#lib/pricing/margin";
import { changesOfSku, priceHistory } from "#lib/pricing/queries-changes";
import { listPricesOf } from "#lib/pricing/queries-history";
import { sheetRowOf } from "#lib/pricing/queries-sheet";
import type { SheetRow } from "#lib/pricing/sheet";
import { isPublic, offerOf } from "#lib/promotions/offer";
import { periodsBetween } from "#lib/promotions/queries-calendar";
import type { PublishedPromotion } from "#lib/promotions/schema";
import { adminLocale } from "../../../../locale";
import { staffWho } from "../../../../staff";
import { MissingRoom } from "../../../missing-room";
import { start as startRehearsal } from "../../../rehearsals/actions";
import { priceText } from "../../change-text";
import { ChangesTable } from "../../changes-table";
import { priceFormWords } from "../../price-words";
import { articleOf } from "../../sheet-lines";
import { setPrice } from "./actions";
import { ListPrices } from "./list-prices";
import { PriceOverTime } from "./price-over-time";

const halfYear = 183 * 86_400_000;

export async function generateMetadata({ params }: PageProps<"/admin/prices/variants/[sku]">): Promise<Metadata> {
  const sku = decodeURIComponent((await params).sku);
  return { title: translator(await adminLocale())("adminPrices.decisions.history.title", { sku }) };
}

/** One variant's price: where it stands, how it came to be, everything that was asked, and the way back. */
export default async function VariantPricePage({ params }: PageProps<"/admin/prices/variants/[sku]">) {
  const sku = decodeURIComponent((await params).sku);
  const staff = await staffWho("products.read", `/admin/prices/variants/${encodeURIComponent(sku)}`);
  const locale = await adminLocale();
  const now = clock.now();
  const row = await sheetRowOf(sku, now);
  if (!row) return <MissingRoom />;
  const [history, changes, lists, periods] = await Promise.all([
    priceHistory(row.variantId),
    changesOfSku(sku),
    listPricesOf(row.variantId),
    periodsBetween(new Date(now.getTime() - halfYear), new Date(now.getTime() + halfYear)),
  ]);
  const t = translator(locale);
  const words = priceFormWords(locale);
  const writes = may(staff, "prices.write");
  const planned = changes.filter(({ state, listCode }) => state === "scheduled" && listCode === null);
  const asked = changes.find(({ state, listCode }) => listCode === null && (state === "held" || state === "scheduled"));
  return (
    <div className="pb-10">
      <BackLink href="/admin/prices" name={t("adminPrices.decisions.history.sheet")} />
      <RoomHead title={inLocale({ fr: row.nameFr, en: row.nameEn }, locale)} count={sku}>
        {asked && may(staff, "costs.read") && (
          <StartRehearsal
            action={startRehearsal}
            label={t("rehearsals.start")}
            name={`${sku}, ${priceText(asked.toMinor, locale)}`}
            changes={[asked]}
          />
        )}
        {writes && <SetPrice row={row} locale={locale} words={words} />}
      </RoomHead>
      <Standing row={row} seesCost={may(staff, "costs.read")} promotions={periods} now={now} locale={locale} />
      {history.length > 0 && (
        <PriceOverTime
          history={history}
          planned={planned}
          bands={bandsOf(row, periods, locale, now)}
          lowestMinor={row.lowestMinor}
          now={now}
          locale={locale}
        />
      )}
      <h2 className="px-5 pt-8 pb-2 text-base">{t("adminPrices.decisions.history.changes")}</h2>
      {changes.length === 0 ? (
        <p className="px-5 text-[13px] text-muted">{t("adminPrices.decisions.history.none")}</p>
      ) : (
        <ChangesTable changes={changes} ofMany={false} writes={writes} locale={locale} words={words} />
      )}
      <ListPrices lists={lists} locale={locale} />
    </div>
  );
}

/** The public promotions that make this article cheaper, as bands; one without an end goes on. */
function bandsOf(row: SheetRow, periods: readonly PublishedPromotion[], locale: Locale, now: Date): ChartBand[] {
  const article = articleOf(row);
  if (!article) return [];
  return periods
    .filter((one) => isPublic(one) && offerOf(article, [one], one.from).markdowns.length > 0)
    .map(({ from, until, name }) => ({
      from: from.getTime(),
      until: until?.getTime() ?? now.getTime() + halfYear,
      name: name[locale],
    }));
}

function Standing({
  row,
  seesCost,
  promotions,
  now,
  locale,
}: {
  row: SheetRow;
  seesCost: boolean;
  promotions: readonly PublishedPromotion[];
  now: Date;
  locale: Locale;
}) {
  const t = translator(locale);
  const article = articleOf(row);
  const offer = article && offerOf(article, promotions, now);
  const margin = row.grossMinor === null ? null : marginPerMille(row.grossMinor, row);
  const facts = [
    [
      t("adminPrices.decisions.history.shown"),
      offer?.markdowns.length
        ? `${priceText(offer.minor, locale)}, ${offer.markdowns.map(({ name }) => name[locale]).join(", ")}`
        : null,
    ],
    [
      t("adminPrices.decisions.history.facts.lowest"),
      row.lowestMinor === null ? null : priceText(row.lowestMinor, locale),
    ],
    [
      t("adminPrices.decisions.history.facts.cost"),
      seesCost && row.costMinor !== null ? priceText(row.costMinor, locale) : null,
    ],
    [
      t("adminPrices.decisions.history.facts.margin"),
      seesCost && margin !== null ? perMilleText(margin, locale) : null,
    ],
    [
      t("adminPrices.decisions.history.facts.floor"),
      row.floorMinor === null ? null : priceText(row.floorMinor, locale),
    ],
  ] as const;
  return (
    <div className="px-5 pt-4">
      <p className="figures font-display text-3xl font-[650] tracking-tight" data-testid="price">
        {priceText(row.grossMinor, locale)}
      </p>
      <p className="text-sm text-muted">{t("adminPrices.decisions.history.now")}</p>
      <FactList facts={facts} />
      <p className="pt-3 text-[13px]">
        <TextLink href={`/admin/products/${row.productId}`} className="inline-block max-lg:py-3">
          {t("adminPrices.decisions.history.product")}
        </TextLink>
      </p>
    </div>
  );
}

function SetPrice({ row, locale, words }: { row: SheetRow; locale: Locale; words: FormWords }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("adminPrices.decisions.history.set")}
      look="primary"
      title={t("adminPrices.decisions.history.setTitle", { sku: row.sku })}
      action={setPrice}
      submit={t("common.save")}
      keep={t("adminPrices.decisions.history.keep")}
      words={words}
    >
      <input type="hidden" name="sku" value={row.sku} />
      <ActionField
        name="gross"
        label={t("adminPrices.decisions.history.newPrice")}
        inputMode="decimal"
        maxLength={12}
        value={row.grossMinor === null ? "" : typedText(row.grossMinor, locale)}
      />
      <ActionField name="when" type="datetime-local" label={t("adminPrices.decisions.history.when2")} />
      <ActionField name="reason" label={t("adminPrices.decisions.history.reason")} maxLength={200} />
    </FormDialog>
  );
}

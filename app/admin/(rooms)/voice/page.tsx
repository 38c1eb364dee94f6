import type { Metadata } from "next";
import { may } from "#app/actor";
import { Tabs } from "#components/admin/filter-bar";
import { RoomHead } from "#components/admin/room-head";
import { Notice } from "#components/ui/notice";
import { topics } from "#lib/cases/schema";
import { translator } from "#lib/language/translator";
import { answering } from "#lib/ownership/answering";
import { houseOn } from "#lib/ownership/queries";
import { categoryThing } from "#lib/ownership/things";
import { clock } from "#lib/platform/clock";
import { decisions, lastWeeks, ordersWithin, products, reasons, thresholds, untagged, weeks } from "#lib/voice/queries";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { DecidePane } from "./decide-pane.tsx";
import { perHundredText } from "./per-hundred.ts";
import { ProductsTable } from "./products-table.tsx";
import { type OwnedReason, ReasonsTable } from "./reasons-table.tsx";
import { ThresholdsPane } from "./thresholds-pane.tsx";
import { UntaggedPane } from "./untagged-pane.tsx";
import { WeeksTable } from "./weeks-table.tsx";

const here = "/admin/voice";
const mostFrequent = 5;

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("voice.title") };
}

/** What customers say, by reason, by product, by week: who answers for it, and what was decided. */
export default async function VoicePage({ searchParams }: PageProps<"/admin/voice">) {
  const [me, locale, asked] = [await staffWho("products.read", here), await adminLocale(), await searchParams];
  const t = translator(locale);
  const now = clock.now();
  const long = asked.span === "12";
  const span = lastWeeks(long ? 12 : 4, now);
  const answers = may(me, "cases.answer");
  const [orders, rows, byWeek, ofProducts, decided, limits, house, toTag] = await Promise.all([
    ...([ordersWithin(span), reasons(span), weeks(span), products(span, locale)] as const),
    ...([decisions(), thresholds(), houseOn(now)] as const),
    answers ? untagged(span, me.storeCodes) : [],
  ]);
  const owned: OwnedReason[] = rows
    .filter(({ contacts }) => contacts > 0)
    .map((row) => {
      const who = answering(`reason:${row.reason}`, house);
      const theirs = who !== null && [who.person.id, who.owner.id].includes(me.id);
      return {
        ...row,
        answers: who,
        decision: decided.find(({ reason }) => reason === row.reason),
        mayDecide: theirs || may(me, "staff.write"),
      };
    });
  const [top, others] = [owned.slice(0, mostFrequent), owned.slice(mostFrequent)];
  const contacts = owned.reduce((sum, row) => sum + row.contacts, 0);
  const deciding = topics.find((one) => one === asked.reason);
  return (
    <div className="lg:grid lg:min-h-full lg:grid-cols-[minmax(0,1fr)_280px]">
      <div className="min-w-0 pb-10">
        <RoomHead title={t("voice.title")} count={t("voice.counted", { contacts, orders })} />
        <p className="max-w-prose px-5 text-muted">{t("voice.text")}</p>
        <p className="figures px-5 py-3 font-display text-2xl font-[650]">
          {t("voice.perHundred", { figure: perHundredText(contacts, orders, locale) })}
        </p>
        <Tabs
          label={t("voice.title")}
          tabs={[
            { href: here, name: t("voice.spans.four"), current: !long },
            { href: `${here}?span=12`, name: t("voice.spans.twelve"), current: long },
          ]}
        />
        {asked.saved && <Notice tone="success" title={t("voice.saved")} className="mx-5 mt-4" />}
        {deciding && owned.some(({ reason, mayDecide }) => reason === deciding && mayDecide) && (
          <DecidePane key={deciding} reason={deciding} locale={locale} />
        )}
        <Part id="reasons" title={t("voice.reasons")} empty={top.length === 0 ? t("voice.none") : null}>
          <ReasonsTable rows={top} orders={orders} locale={locale} />
        </Part>
        {others.length > 0 && (
          <Part id="others" title={t("voice.others")} empty={null}>
            <ReasonsTable rows={others} orders={orders} locale={locale} />
          </Part>
        )}
        <Part id="weeks" title={t("voice.weeks")} empty={byWeek.length === 0 ? t("voice.none") : null}>
          <WeeksTable weeks={byWeek} reasons={top.map(({ reason }) => reason)} locale={locale} />
        </Part>
        <Part id="products" title={t("voice.products")} empty={ofProducts.length === 0 ? t("voice.noProduct") : null}>
          <ProductsTable
            rows={ofProducts.map((row) => ({ ...row, answers: answering(categoryThing(row.categoryId), house) }))}
            thresholds={long ? [] : limits}
            locale={locale}
          />
        </Part>
      </div>
      <aside aria-label={t("voice.thresholds")} className="border-hairline max-lg:border-t lg:border-l">
        {toTag.length > 0 && <UntaggedPane rows={toTag} locale={locale} />}
        <ThresholdsPane thresholds={limits} mayChange={may(me, "products.write")} locale={locale} />
      </aside>
    </div>
  );
}

function Part({
  id,
  title,
  empty,
  children,
}: {
  id: string;
  title: string;
  empty: string | null;
  children: React.ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="pt-5">
      <h2 id={id} className="px-5 pb-1 text-base">
        {title}
      </h2>
      {empty === null ? children : <p className="px-5 text-muted">{empty}</p>}
    </section>
  );
}

import type { Metadata } from "next";
import { may } from "#app/actor";
import { BackLink } from "#components/admin/back-link";
import { CreditLedger } from "#components/admin/credit-ledger";
import { FactList } from "#components/admin/fact-list";
import { History } from "#components/admin/journal/history";
import { RoomHead } from "#components/admin/room-head";
import { creditName } from "#components/credit/paying-credits";
import { TextLink } from "#components/ui/text-link";
import { auditOf } from "#lib/audit/queries";
import { creditById, ledgerOf } from "#lib/credit/queries-desk";
import type { CreditView } from "#lib/credit/schema";
import { dateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { CardDialogs } from "../dialogs";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("credit.desk.card") };
}

/** One gift card or store credit: what it is worth, and every movement that explains it. */
export default async function GiftCardPage({ params }: PageProps<"/admin/gift-cards/[id]">) {
  const { id } = await params;
  const staff = await staffWho("credit.read", `/admin/gift-cards/${id}`);
  const locale = await adminLocale();
  const credit = await creditById(id);
  if (!credit) return <MissingRoom />;
  const [ledger, { entries }] = await Promise.all([ledgerOf(id), auditOf(`credit:${id}`)]);
  const t = translator(locale);
  return (
    <div className="lg:grid lg:h-full lg:grid-cols-[minmax(0,1fr)_320px]">
      <div className="pb-10 lg:overflow-auto">
        <BackLink href="/admin/gift-cards" name={t("credit.desk.title")} />
        <RoomHead title={creditName(credit, locale)} count={t(`credit.states.${credit.state}`)}>
          {may(staff, "credit.issue") && <CardDialogs credit={credit} locale={locale} />}
        </RoomHead>
        <Facts credit={credit} locale={locale} />
        <h2 className="px-5 pt-8 pb-2 text-base">{t("credit.desk.ledger")}</h2>
        <CreditLedger ledger={ledger} locale={locale} />
      </div>
      <aside className="border-hairline max-lg:border-t lg:overflow-auto lg:border-l">
        <History entries={entries} name={creditName(credit, locale)} locale={locale} />
      </aside>
    </div>
  );
}

function Facts({ credit, locale }: { credit: CreditView; locale: Locale }) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const day = (at: string | null) => at && dateText(new Date(at), locale);
  const { orderNumber, batchName } = credit;
  const facts = [
    [t("credit.desk.initial"), text(credit.initial)],
    [t("credit.desk.created"), day(credit.createdAt)],
    [t("credit.desk.activated"), day(credit.activatedAt)],
    [t("credit.desk.expires"), day(credit.expiresAt)],
    [t("credit.desk.batch", { name: "" }), batchName],
    [
      t("credit.desk.order", { number: "" }),
      orderNumber && <TextLink href={`/admin/orders/${orderNumber}`}>{orderNumber}</TextLink>,
    ],
  ] as const;
  return (
    <div className="px-5 pt-4">
      <p className="figures font-display text-3xl font-[650] tracking-tight" data-testid="balance">
        {text(credit.balance)}
      </p>
      {credit.held > 0 && (
        <p className="figures text-sm text-muted">{t("credit.desk.heldNow", { amount: text(credit.held) })}</p>
      )}
      <FactList facts={facts} />
    </div>
  );
}

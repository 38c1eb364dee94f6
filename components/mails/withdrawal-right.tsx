import { Link, Text } from "react-email";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import type { OrderView } from "#lib/orders/schema";
import type { ToldException } from "#lib/returns/schema";
import { look } from "./look.ts";

type Props = Readonly<{
  order: OrderView;
  days: number;
  exceptions: readonly ToldException[];
  shopUrl: string;
  locale: Locale;
}>;

/**
 * The right to withdraw from this very order, and what of it has none, each with its reason (C. consom. L221-5, L221-28).
 * Nothing for a company: the right is a consumer's.
 */
export function WithdrawalRight({ order, days, exceptions, shopUrl, locale }: Props) {
  if (order.company) return null;
  const t = translator(locale);
  const lines = order.parcels.flatMap((parcel) => parcel.lines);
  const none = lines.filter(({ id }) => exceptions.some(({ lineId, why }) => lineId === id && why !== "sealed"));
  const some = none.length < lines.length;
  return (
    <>
      {some && <Text style={look.text}>{t("mails.withdrawal.right", { days })}</Text>}
      {exceptions.length > 0 && (
        <Text style={{ ...look.text, margin: 0 }}>{t("mails.withdrawal.except", { all: some ? "some" : "all" })}</Text>
      )}
      {exceptions.map(({ lineId, why }) => (
        <Text key={lineId} style={{ ...look.text, margin: "4px 0 0 16px" }}>
          {t(`mails.withdrawal.exceptions.${why}`, { name: lines.find(({ id }) => id === lineId)?.name ?? "" })}
        </Text>
      ))}
      {some && (
        <Text style={look.text}>
          <Link href={`${shopUrl}/${locale}/retractation`} style={look.link}>
            {t("mails.confirmation.withdrawLink")}
          </Link>
        </Text>
      )}
    </>
  );
}

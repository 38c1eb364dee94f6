import { currentActor } from "#app/actor";
import { findingWords } from "#app/finding-words";
import { FindOrder } from "#components/orders/find-order";
import type { Locale } from "#lib/kernel/locale";
import { ordersOf } from "#lib/orders/queries";
import { LegalView, legalMetadata } from "../legal/legal-view.tsx";
import { find } from "./actions";

type Props = PageProps<"/[locale]/retractation">;

const slug = "retractation";
const shown = 5;

export const generateMetadata = async ({ params }: Props) => legalMetadata({ ...(await params), slug });

/**
 * The withdrawal has an address that never changes: the law wants it within reach of every page (L9). Whoever has an
 * account finds their orders here; everybody finds one by its number and address.
 */
export default async function Withdrawal({ params }: Props) {
  const { locale } = await params;
  const actor = await currentActor();
  const mine = actor.kind === "customer" ? await ordersOf(actor.id, shown) : [];
  return (
    <LegalView locale={locale} slug={slug} path={slug}>
      <FindOrder
        action={find}
        orders={mine}
        pathOf={(number) => `/${locale}/retractation/${number}`}
        words={findingWords(locale as Locale)}
        locale={locale as Locale}
      />
    </LegalView>
  );
}

import type { ReactNode } from "react";
import { may } from "#app/actor";
import { refusalWords } from "#app/refusal-words";
import { ContactShown } from "#components/cases/contact-shown";
import { tierName } from "#components/club/standing";
import { TextLink } from "#components/ui/text-link";
import type { CustomerContext } from "#lib/cases/queries-context";
import { caseName } from "#lib/cases/schema";
import type { Actor } from "#lib/kernel/actor";
import { dateText, shortDateText } from "#lib/kernel/date-text";
import type { Locale } from "#lib/kernel/locale";
import { money } from "#lib/kernel/money";
import { moneyText } from "#lib/kernel/money-text";
import { translator } from "#lib/language/translator";
import { contactAction } from "./look-up-actions";
import { WhyForm } from "./why-form";

type Props = Readonly<{
  of: CustomerContext;
  staff: Actor;
  locale: Locale;
  /** Where another order of theirs opens beside the same conversation. */
  orderHref: (number: string) => string;
  /** Their order, where there is one to tell of. */
  children: ReactNode;
}>;

/** What is known of who writes or calls: how to reach them, their order in words, the others, the club, past contacts. */
export function ContextPane({ of, staff, locale, orderHref, children }: Props) {
  const t = translator(locale);
  const text = (minor: number) => moneyText(money(minor), locale);
  const seesOrders = may(staff, "orders.read");
  return (
    <aside
      aria-label={t("desk.context")}
      className="scroll-quiet min-h-0 overflow-y-auto border-hairline bg-wash text-[13px] max-lg:border-t lg:border-l"
    >
      <section className="border-b border-hairline px-4 py-3">
        <h2 className="text-base [overflow-wrap:anywhere]">{of.name || t("desk.somebody")}</h2>
        <p className="text-muted">
          {[of.city, of.since ? t("lookUp.since", { day: dateText(of.since, locale) }) : t("lookUp.guest")]
            .filter(Boolean)
            .join(", ")}
        </p>
        <ContactShown
          key={`${of.whom.by} ${of.whom.id}`}
          {...of.whom}
          masked={{ email: of.email, phone: of.phone }}
          action={contactAction}
          words={{
            show: t("lookUp.show"),
            hint: t("lookUp.showHint"),
            refusals: refusalWords(["customer_not_found", "say_why_first"], locale),
          }}
          why={<WhyForm locale={locale} />}
        />
        <dl className="mt-1 grid grid-cols-[88px_minmax(0,1fr)] gap-y-0.5">
          {seesOrders && (
            <Fact name={t("lookUp.orders")}>
              {t("lookUp.bought", { count: of.history.orders, spent: text(of.history.spentMinor) })}
            </Fact>
          )}
          {of.club && (
            <Fact name={t("lookUp.club")}>
              {t("lookUp.member", { tier: tierName(of.club.tier, locale), balance: text(of.club.balance) })}
            </Fact>
          )}
          <Fact name={t("lookUp.contacts")}>{t("lookUp.contactsCount", { count: of.cases.length })}</Fact>
        </dl>
        {of.accountId && may(staff, "customers.read") && (
          <p className="mt-1.5">
            <TextLink
              href={`/admin/customers/${of.accountId}`}
              className="inline-flex min-h-11 items-center lg:min-h-0"
            >
              {t("lookUp.file")}
            </TextLink>
          </p>
        )}
      </section>
      {children}
      {seesOrders && of.orders.length > 1 && (
        <Links
          title={t("lookUp.orders")}
          links={of.orders.map(({ number, placedAt, totalMinor, state }) => ({
            href: orderHref(number),
            name: `${number}, ${t(`admin.orders.states.${state}`)}`,
            beside: `${text(totalMinor)}, ${shortDateText(placedAt, locale)}`,
          }))}
        />
      )}
      {of.cases.length > 0 && (
        <Links
          title={t("desk.past")}
          links={of.cases.map(({ number, subject, openedAt }) => ({
            href: `/admin/desk?case=${number}`,
            name: subject || caseName(number),
            beside: shortDateText(openedAt, locale),
          }))}
        />
      )}
    </aside>
  );
}

function Fact({ name, children }: Readonly<{ name: string; children: ReactNode }>) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="figures min-w-0">{children}</dd>
    </>
  );
}

type Link = Readonly<{ href: string; name: string; beside: string }>;

function Links({ title, links }: Readonly<{ title: string; links: readonly Link[] }>) {
  return (
    <section className="border-b border-hairline px-4 py-3">
      <h3 className="text-sm">{title}</h3>
      <ul className="mt-1">
        {links.map(({ href, name, beside }) => (
          <li key={href}>
            <a href={href} className="flex min-h-11 items-center gap-2 hover:text-blue lg:min-h-7">
              <span className="min-w-0 flex-1 truncate">{name}</span>
              <span className="figures whitespace-nowrap text-muted">{beside}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

import { ButtonLink } from "#components/ui/button";
import { TextLink } from "#components/ui/text-link";
import type { Locale } from "#lib/kernel/locale";
import { dialled } from "#lib/kernel/phone";
import { translator } from "#lib/language/translator";

/** How to reach a person: telephone, mail, post; and the withdrawal, which needs nobody. */
export function ContactCard({
  locale,
  company,
}: {
  locale: Locale;
  company: Readonly<{ name: string; address: string; phone: string; email: string }>;
}) {
  const t = translator(locale);
  return (
    <div className="rounded-card bg-wash p-6 lg:p-8">
      <dl className="grid gap-5">
        <div>
          <dt className="text-sm text-muted">{t("legal.contact.phone")}</dt>
          <dd>
            <a
              href={dialled(company.phone)}
              className="figures inline-flex min-h-11 items-center font-display text-2xl font-semibold tracking-tight text-blue hover:text-blue-deep"
            >
              {company.phone}
            </a>
          </dd>
          <dd className="text-sm text-muted">{t("shop.footer.free")}</dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{t("legal.contact.mail")}</dt>
          <dd>
            <TextLink className="inline-flex min-h-11 items-center" href={`mailto:${company.email}`}>
              {company.email}
            </TextLink>
          </dd>
        </div>
        <div>
          <dt className="text-sm text-muted">{t("legal.contact.post")}</dt>
          <dd className="mt-1">
            {company.name}
            <br />
            {company.address}
          </dd>
        </div>
      </dl>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink look="secondary" href={`/${locale}/orders/find`}>
          {t("orders.find.where")}
        </ButtonLink>
        <ButtonLink look="secondary" href={`/${locale}/retractation`}>
          {t("shop.footer.withdraw")}
        </ButtonLink>
      </p>
    </div>
  );
}

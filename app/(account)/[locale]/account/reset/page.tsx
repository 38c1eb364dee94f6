import { ResetForm } from "#components/account/link-forms";
import { NarrowPage } from "#components/account/narrow-page";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { resetAction } from "../actions.ts";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.reset.title"));

export default async function Page(props: PageProps<"/[locale]/account/reset">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { token } = await props.searchParams;
  return (
    <NarrowPage
      title={t("account.reset.title")}
      text={t("account.reset.text")}
      after={<TextLink href={`/${locale}/account/forgotten`}>{t("account.sent.again")}</TextLink>}
    >
      {typeof token === "string" ? (
        <ResetForm locale={locale} action={resetAction} token={token} />
      ) : (
        <Notice tone="error" title={t("account.reset.missing")} />
      )}
    </NarrowPage>
  );
}

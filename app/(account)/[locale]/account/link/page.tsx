import { PressForm } from "#components/account/link-forms";
import { NarrowPage } from "#components/account/narrow-page";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { enterByLinkAction } from "../actions.ts";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("account.link.enterTitle"));

/** Opened from the mail. Opening it signs nobody in: mail programs follow links by themselves. */
export default async function Page(props: PageProps<"/[locale]/account/link">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { token } = await props.searchParams;
  return (
    <NarrowPage
      title={t("account.link.enterTitle")}
      text={t("account.link.enterText")}
      after={<TextLink href={`/${locale}/account/sign-in`}>{t("account.sent.again")}</TextLink>}
    >
      {typeof token === "string" ? (
        <PressForm locale={locale} action={enterByLinkAction} token={token} submit={t("account.link.enter")} />
      ) : (
        <Notice tone="error" title={t("account.reset.missing")} />
      )}
    </NarrowPage>
  );
}

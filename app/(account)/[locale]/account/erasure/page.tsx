import { PressForm } from "#components/account/link-forms";
import { NarrowPage } from "#components/account/narrow-page";
import { Notice } from "#components/ui/notice";
import { TextLink } from "#components/ui/text-link";
import { translator } from "#lib/language/translator";
import { keepByLinkAction } from "../data/actions.ts";
import { localeOf, titled } from "../locale.ts";

export const generateMetadata = titled((t) => t("privacy.keepPage.title"));

/** Where the mail that tells of an erasure leads: to say no to it. A link that is only opened does nothing. */
export default async function Page(props: PageProps<"/[locale]/account/erasure">) {
  const locale = await localeOf(props);
  const t = translator(locale);
  const { token, done } = await props.searchParams;
  return (
    <NarrowPage
      title={t("privacy.keepPage.title")}
      text={done ? "" : t("privacy.keepPage.text")}
      after={<TextLink href={`/${locale}/account`}>{t("account.title")}</TextLink>}
    >
      {done ? (
        <Notice tone="success" title={t("privacy.keepPage.done")} />
      ) : typeof token === "string" ? (
        <PressForm locale={locale} action={keepByLinkAction} token={token} submit={t("privacy.keepPage.submit")} />
      ) : (
        <Notice tone="error" title={t("account.reset.missing")} />
      )}
    </NarrowPage>
  );
}

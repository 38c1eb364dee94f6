import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { currentActor } from "#app/actor";
import { signInAction, signInByPasskeyAction } from "#app/session-actions";
import { PasskeySignIn } from "#components/account/passkey-sign-in";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { localPath } from "#lib/identity/local-path";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../locale";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("admin.signIn.title") };
}

/** The door of the back office. */
export default async function SignIn({ searchParams }: PageProps<"/admin/sign-in">) {
  const locale = await adminLocale();
  const t = translator(locale);
  const { callbackUrl } = await searchParams;
  if ((await currentActor()).kind === "staff") redirect("/admin");
  return (
    <main id="content" className="grid min-h-dvh place-items-center bg-wash p-4">
      <div className="w-full max-w-sm rounded-card border border-hairline bg-paper p-8">
        <p className="flex items-center gap-2 font-display text-lg font-bold">
          <span
            className="tag tag-small grid h-7 place-items-center py-0 pr-1.5 pl-5 text-sm leading-none font-bold"
            aria-hidden
          >
            B
          </span>
          {t("common.shopName")}
        </p>
        <h1 className="mt-6 text-2xl">{t("admin.signIn.title")}</h1>
        <ActionForm
          action={signInAction}
          refusals={{
            too_many_attempts: t("admin.signIn.limited"),
            too_busy: t("account.refusals.too_busy"),
            rate_limited: t("admin.signIn.limited"),
            unknown: t("admin.signIn.failed"),
          }}
          problems={{ missing: t("admin.order.problems.missing"), invalid: t("admin.order.problems.invalid") }}
          className="mt-6 grid gap-4"
        >
          <input type="hidden" name="callbackUrl" value={localPath(callbackUrl, "/admin")} />
          <ActionField
            name="email"
            label={t("admin.signIn.email")}
            type="email"
            autoComplete="username webauthn"
            inputMode="email"
          />
          <ActionField
            name="password"
            label={t("admin.signIn.password")}
            type="password"
            autoComplete="current-password"
          />
          <Button type="submit" size="lg" wide>
            {t("admin.signIn.button")}
          </Button>
        </ActionForm>
        <PasskeySignIn action={signInByPasskeyAction} callbackUrl={localPath(callbackUrl, "/admin")} locale={locale} />
      </div>
    </main>
  );
}

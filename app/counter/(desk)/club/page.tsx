import type { Metadata } from "next";
import { MemberList } from "#components/club/member-list";
import { ScanField } from "#components/counter/scan-field";
import { ActionField, ActionForm } from "#components/ui/action-form";
import { Button } from "#components/ui/button";
import { Checkbox } from "#components/ui/checkbox";
import { translator } from "#lib/language/translator";
import { memberOf } from "#lib/loyalty/queries";
import { nameOfMember } from "#lib/loyalty/queries-desk";
import { clock } from "#lib/platform/clock";
import { adminLocale } from "../../../admin/locale";
import { counter } from "../../counter";
import { cameraWords } from "../../counter-words";
import { enrolHere, find } from "./actions";
import { clubWords } from "./words";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("club.counter.title") };
}

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Finds a member by what they show or say; or makes somebody one. */
export default async function Club({ searchParams }: PageProps<"/counter/club">) {
  const { store, locale, t } = await counter("/counter/club", "loyalty.handle");
  const { among } = await searchParams;
  const ids = typeof among === "string" ? among.split(",").filter((id) => isId.test(id)) : [];
  const now = clock.now();
  const found = await Promise.all(
    ids.slice(0, 12).map(async (id) => ({ member: await memberOf(id, now), name: (await nameOfMember(id)) ?? "" })),
  );
  const words = clubWords(locale);
  return (
    <div className="mx-auto max-w-2xl px-4 pb-6">
      <h1 className="pt-3 pb-2 text-xl leading-7">{t("club.counter.title")}</h1>
      <ActionForm action={find} {...words} className="grid gap-3">
        <input type="hidden" name="store" value={store.code} />
        <ScanField
          name="query"
          label={t("club.counter.find")}
          hint={t("club.counter.findHint")}
          camera={cameraWords(locale)}
        />
        <Button type="submit" size="lg" wide>
          {t("club.counter.search")}
        </Button>
      </ActionForm>
      {found.length > 0 && <MemberList found={found} locale={locale} />}
      <details className="mt-8 border-t border-hairline pt-2">
        <summary className="flex min-h-11 list-none items-center font-medium">{t("club.counter.enrol")}</summary>
        <ActionForm action={enrolHere} {...words} className="grid gap-4 pt-2">
          <input type="hidden" name="store" value={store.code} />
          <input type="hidden" name="locale" value={locale} />
          <ActionField name="name" label={t("club.counter.name")} maxLength={120} autoComplete="off" />
          <ActionField name="email" type="email" label={t("club.counter.email")} maxLength={254} autoComplete="off" />
          <ActionField
            name="phone"
            type="tel"
            label={t("club.counter.phone")}
            optional={t("club.counter.optional")}
            maxLength={24}
            autoComplete="off"
          />
          <p className="rounded-card bg-wash p-4 text-[15px]">{t("club.join.consent")}</p>
          <Checkbox name="agreed" value="1" required>
            {t("club.counter.agreed")}
          </Checkbox>
          <Button type="submit" look="secondary" size="lg" wide>
            {t("club.counter.enrolSubmit")}
          </Button>
        </ActionForm>
      </details>
    </div>
  );
}

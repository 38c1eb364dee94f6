import type { Metadata } from "next";
import { FormDialog } from "#components/admin/form-dialog";
import { RoomHead } from "#components/admin/room-head";
import { Field } from "#components/ui/field";
import { Select } from "#components/ui/select";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { rankings } from "#lib/ranking/queries-admin";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { DraftedTable } from "../drafted-table.tsx";
import { begin } from "./actions";
import { listNames } from "./list-names.ts";
import { rankingWords, scopeText } from "./words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("ranking.title") };
}

type Lists = Awaited<ReturnType<typeof listNames>>;

/** Every list that has rules of its own, and which of them hold. */
export default async function RankingPage() {
  await staffWho("ranking.write", "/admin/ranking");
  const locale = await adminLocale();
  const t = translator(locale);
  const [rows, lists] = await Promise.all([rankings(clock.now()), listNames(locale)]);
  return (
    <div className="pb-10">
      <RoomHead title={t("ranking.title")}>
        <Begin lists={lists} locale={locale} />
      </RoomHead>
      <p className="max-w-prose px-5 pb-3 text-[13px] text-muted">{t("ranking.about")}</p>
      <DraftedTable
        rows={rows}
        href="/admin/ranking"
        name={{ column: t("ranking.list"), says: ({ scope }) => scopeText(scope, lists.names, locale) }}
        own={[
          { name: t("ranking.rules"), align: "right", says: ({ rules }) => rules },
          { name: t("ranking.pins"), align: "right", says: ({ pins }) => pins },
        ]}
        words="ranking"
        locale={locale}
      />
      <p className="border-t border-hairline px-5 py-3 text-[13px] text-muted">
        <a href="/admin/search" className="underline underline-offset-2 hover:text-ink max-lg:leading-11">
          {t("ranking.searches")}
        </a>
      </p>
    </div>
  );
}

function Begin({ lists: { categories, stores, groups }, locale }: { lists: Lists; locale: Locale }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("ranking.begin")}
      look="primary"
      title={t("ranking.begin")}
      action={begin}
      submit={t("ranking.beginSubmit")}
      keep={t("ranking.keep")}
      words={rankingWords(locale)}
    >
      <Field id="scope" label={t("ranking.list")}>
        {(tied) => (
          <Select {...tied} name="scope" defaultValue="shop">
            <option value="shop">{t("ranking.scopes.shop")}</option>
            <optgroup label={t("ranking.scopes.categories")}>
              {categories.map(({ path, name }) => (
                <option key={path} value={`category:${path}`}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label={t("ranking.scopes.stores")}>
              {stores.map(({ code, name }) => (
                <option key={code} value={`store:${code}`}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label={t("ranking.scopes.groups")}>
              {groups.map(({ code, name }) => (
                <option key={code} value={`group:${code}`}>
                  {name}
                </option>
              ))}
            </optgroup>
          </Select>
        )}
      </Field>
    </FormDialog>
  );
}

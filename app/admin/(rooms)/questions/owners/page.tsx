import type { Metadata } from "next";
import { RoomHead } from "#components/admin/room-head";
import { Cell, Row, Table } from "#components/admin/table";
import { Button } from "#components/ui/button";
import { Notice } from "#components/ui/notice";
import { Select } from "#components/ui/select";
import { TextLink } from "#components/ui/text-link";
import { staffWith } from "#lib/identity/queries-staff";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { categoriesToOwn, questionOwners } from "#lib/questions/queries-desk";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { ownerAction } from "../actions";

const here = "/admin/questions/owners";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("questions.desk.tabs.owners") };
}

/** Who answers for which department or category. */
export default async function Owners({ searchParams }: PageProps<"/admin/questions/owners">) {
  await staffWho("reviews.moderate", here);
  const [locale, { refused }] = await Promise.all([adminLocale(), searchParams]);
  const t = translator(locale);
  const [categories, owners, staff] = await Promise.all([
    categoriesToOwn(locale),
    questionOwners(),
    staffWith("questions.answer"),
  ]);
  return (
    <>
      <RoomHead title={t("questions.desk.tabs.owners")}>
        <TextLink href="/admin/questions">{t("questions.desk.title")}</TextLink>
      </RoomHead>
      <p className="max-w-[76ch] px-5 pb-3 text-muted">{t("questions.desk.ownersText")}</p>
      {typeof refused === "string" && (
        <div className="px-5 pb-3">
          <Notice tone="error" title={refusalText(refused, locale).detail} />
        </div>
      )}
      <Table
        caption={t("questions.desk.tabs.owners")}
        columns={[{ name: t("questions.desk.category") }, { name: t("questions.desk.who") }]}
      >
        {categories.map(({ path, name, isDepartment }) => (
          <Row key={path}>
            <Cell>
              <span className={isDepartment ? "block font-semibold" : "block pl-4"}>{name}</span>
            </Cell>
            <Cell>
              <form action={ownerAction} className="grid gap-2 py-1 lg:flex lg:items-center">
                <input type="hidden" name="categoryPath" value={path} />
                <Select
                  name="accountId"
                  aria-label={t("questions.desk.ownerOf", { category: name })}
                  defaultValue={owners.get(path)?.id ?? ""}
                  key={owners.get(path)?.id ?? ""}
                  className="h-11! w-full text-sm! lg:h-8! lg:w-56"
                >
                  <option value="">{t("questions.desk.noOwner")}</option>
                  {staff.map(({ id, name: colleague }) => (
                    <option key={id} value={id}>
                      {colleague}
                    </option>
                  ))}
                </Select>
                <Button size="sm" look="secondary">
                  {t("questions.desk.save")}
                </Button>
              </form>
            </Cell>
          </Row>
        ))}
      </Table>
    </>
  );
}

import type { Metadata } from "next";
import { may } from "#app/actor";
import { FormDialog } from "#components/admin/form-dialog";
import { RoomHead } from "#components/admin/room-head";
import { RowPicture } from "#components/admin/row-picture";
import { Cell, Row, RowLink, Table } from "#components/admin/table";
import { ActionSelect } from "#components/ui/action-choice";
import { ActionField } from "#components/ui/action-form";
import { Badge } from "#components/ui/badge";
import { Icon } from "#components/ui/icon";
import { Notice } from "#components/ui/notice";
import { type CategoryLine, categoryTree } from "#lib/catalogue/queries-categories";
import { countText } from "#lib/kernel/count-text";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { guestCounts } from "#lib/search/queries-guests";
import { adminLocale } from "../../locale";
import { staffWho } from "../../staff";
import { create, order } from "./actions.ts";
import { categoryWords } from "./category-words.ts";

export async function generateMetadata(): Promise<Metadata> {
  return { title: translator(await adminLocale())("categoryRoom.title") };
}

/** The tree of departments and categories, in the order of the menu, with what each shows. */
export default async function Categories({ searchParams }: PageProps<"/admin/categories">) {
  const staff = await staffWho("products.read", "/admin/categories");
  const locale = await adminLocale();
  const t = translator(locale);
  const [all, guests, { refused }] = await Promise.all([categoryTree(), guestCounts(), searchParams]);
  const writes = may(staff, "products.write");
  return (
    <>
      <RoomHead title={t("categoryRoom.title")} count={countText(all.length, locale)}>
        {writes && <AddDialog departments={all.filter(({ parentId }) => parentId === null)} locale={locale} />}
      </RoomHead>
      <p className="max-w-prose px-5 pb-3 text-[13px] text-muted">{t("categoryRoom.about")}</p>
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).detail} className="mx-5 mb-3" />
      )}
      <Table
        caption={t("categoryRoom.title")}
        columns={[
          { name: t("categoryRoom.name") },
          { name: t("categoryRoom.address"), hide: "phone" },
          { name: t("categoryRoom.own"), align: "right" },
          { name: t("categoryRoom.guests"), align: "right" },
          ...(writes ? [{ name: t("catalogue.brands.edit"), quiet: true, hide: "phone" } as const] : []),
        ]}
      >
        {all.map((line) => (
          <Line
            key={line.id}
            line={{ ...line, own: ownOf(line, all) }}
            guests={guests.get(line.path) ?? 0}
            writes={writes}
            locale={locale}
          />
        ))}
      </Table>
    </>
  );
}

/** What is at home in a category; in a department, also in its categories. */
const ownOf = ({ id }: CategoryLine, all: readonly CategoryLine[]): number =>
  all.reduce((sum, line) => (line.id === id || line.parentId === id ? sum + line.own : sum), 0);

function Line({
  line,
  guests,
  writes,
  locale,
}: {
  line: CategoryLine;
  guests: number;
  writes: boolean;
  locale: Locale;
}) {
  const t = translator(locale);
  const { id, parentId, path, nameFr, nameEn, hidden, picture, byRule, own } = line;
  const name = inLocale({ fr: nameFr, en: nameEn }, locale);
  return (
    <Row>
      <Cell>
        <span className={`flex items-center gap-2 ${parentId ? "pl-6" : ""}`}>
          {picture && <RowPicture file={picture} />}
          <RowLink href={`/admin/categories/${id}`}>{name}</RowLink>
          {byRule && <Badge>{t("categoryRoom.byRule")}</Badge>}
          {hidden && <Badge>{t("categoryRoom.hidden")}</Badge>}
        </span>
      </Cell>
      <Cell muted hide="phone">
        /c/{path}
      </Cell>
      <Cell align="right">{countText(own, locale)}</Cell>
      <Cell align="right" muted>
        {guests > 0 && countText(guests, locale)}
      </Cell>
      {writes && (
        <Cell align="right" hide="phone">
          <form action={order} className="relative z-10 inline-flex">
            <input type="hidden" name="id" value={id} />
            {([-1, 1] as const).map((by) => (
              <button
                key={by}
                type="submit"
                name="by"
                value={by}
                aria-label={t(by < 0 ? "categoryRoom.up" : "categoryRoom.down", { name })}
                className="grid size-8 place-items-center rounded-control text-muted hover:text-ink"
              >
                <Icon name="chevron-down" className={by < 0 ? "size-4 rotate-180" : "size-4"} />
              </button>
            ))}
          </form>
        </Cell>
      )}
    </Row>
  );
}

function AddDialog({ departments, locale }: { departments: readonly CategoryLine[]; locale: Locale }) {
  const t = translator(locale);
  return (
    <FormDialog
      button={t("categoryRoom.addUnder")}
      look="primary"
      title={t("categoryRoom.addUnder")}
      action={create}
      submit={t("categoryRoom.addUnder")}
      keep={t("categoryRoom.keep")}
      words={categoryWords(locale)}
    >
      <ActionSelect name="parentId" label={t("categoryRoom.parent")}>
        <option value="">{t("categoryRoom.noParent")}</option>
        {departments.map(({ id, nameFr, nameEn }) => (
          <option key={id} value={id}>
            {inLocale({ fr: nameFr, en: nameEn }, locale)}
          </option>
        ))}
      </ActionSelect>
      <ActionField name="nameFr" label={t("categoryRoom.nameFr")} maxLength={120} />
      <ActionField
        name="nameEn"
        label={t("categoryRoom.nameEn")}
        optional={t("categoryRoom.optional")}
        maxLength={120}
      />
    </FormDialog>
  );
}

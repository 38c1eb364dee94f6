import type { Metadata } from "next";
import { may } from "#app/actor";
import { BackLink } from "#components/admin/back-link";
import { Tabs } from "#components/admin/filter-bar";
import { RoomHead } from "#components/admin/room-head";
import { Notice } from "#components/ui/notice";
import { categoryForEdit } from "#lib/catalogue/queries-categories";
import { inLocale } from "#lib/kernel/locale";
import { refusalText } from "#lib/language/refusal-text";
import { translator } from "#lib/language/translator";
import { adminLocale } from "../../../locale";
import { staffWho } from "../../../staff";
import { MissingRoom } from "../../missing-room";
import { ChosenPane } from "./chosen-pane.tsx";
import { RulePane } from "./rule-pane.tsx";
import { SheetPane } from "./sheet-pane.tsx";

const panes = ["sheet", "rule", "chosen"] as const;

const categoryWith = async (id: string) => (/^[0-9a-f-]{36}$/.test(id) ? categoryForEdit(id) : null);

export async function generateMetadata({ params }: PageProps<"/admin/categories/[id]">): Promise<Metadata> {
  return { title: (await categoryWith((await params).id))?.nameFr ?? "" };
}

/** One category: what it says, which products its rule brings, which were chosen for it by hand. */
export default async function CategoryEditor({ params, searchParams }: PageProps<"/admin/categories/[id]">) {
  const { id } = await params;
  const staff = await staffWho("products.read", `/admin/categories/${id}`);
  const locale = await adminLocale();
  const t = translator(locale);
  const category = await categoryWith(id);
  if (!category) return <MissingRoom />;
  const { pane: wanted, refused, q } = await searchParams;
  const pane = panes.find((one) => one === wanted) ?? "sheet";
  const shared = { category, writes: may(staff, "products.write"), locale };
  return (
    <>
      <BackLink href="/admin/categories" name={t("categoryRoom.title")} />
      <RoomHead title={inLocale({ fr: category.nameFr, en: category.nameEn }, locale)} count={`/c/${category.path}`}>
        <a
          href={`/${locale}/c/${category.path}`}
          className="inline-flex items-center text-[13px] text-blue hover:underline max-lg:min-h-11"
        >
          {t("categoryRoom.seeInShop")}
        </a>
      </RoomHead>
      <Tabs
        label={category.nameFr}
        tabs={panes.map((one) => ({
          href: `/admin/categories/${id}${one === "sheet" ? "" : `?pane=${one}`}`,
          name: t(`categoryRoom.panes.${one}`),
          current: one === pane,
        }))}
      />
      {typeof refused === "string" && (
        <Notice tone="error" title={refusalText(refused, locale).detail} className="m-5" />
      )}
      {pane === "sheet" && <SheetPane {...shared} />}
      {pane === "rule" && <RulePane {...shared} />}
      {pane === "chosen" && <ChosenPane {...shared} query={typeof q === "string" ? q.trim() : ""} />}
    </>
  );
}

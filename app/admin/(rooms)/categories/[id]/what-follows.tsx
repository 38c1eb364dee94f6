import type { CategoryForEdit, CategoryLine } from "#lib/catalogue/queries-categories";
import { pathsOf } from "#lib/catalogue/queries-former-paths";
import { inLocale, type Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { clock } from "#lib/platform/clock";
import { promotionsNaming } from "#lib/promotions/queries-naming";
import { showcasesNaming } from "#lib/showcases/queries-admin";

type Link = Readonly<{ href: string; name: string }>;

/** What becomes of the promotions and pages that name a category, or a department it leaves or enters, before it moves. */
export async function WhatFollows({
  category,
  departments,
  locale,
}: {
  category: CategoryForEdit;
  departments: readonly CategoryLine[];
  locale: Locale;
}) {
  const t = translator(locale);
  const now = clock.now();
  const [own, promotions, pages] = await Promise.all([
    pathsOf(category.id),
    promotionsNaming(now),
    showcasesNaming(now),
  ]);
  const naming = (paths: readonly string[]) =>
    promotions
      .filter((one) => one.paths.some((path) => paths.includes(path)))
      .map(({ id, nameFr, nameEn }) => ({
        href: `/admin/promotions/${id}`,
        name: inLocale({ fr: nameFr, en: nameEn }, locale),
      }));
  const { parent } = category;
  const entered = departments.filter(({ id }) => id !== parent?.id);
  return (
    <>
      <Links says={t("categoryRoom.place.follow")} links={naming(own)} />
      <Links
        says={t("categoryRoom.place.pages")}
        links={pages
          .filter(({ paths }) => paths.some((path) => own.includes(path)))
          .map(({ id, titleFr }) => ({ href: `/admin/showcases/${id}`, name: titleFr }))}
      />
      {parent && departments.length > 0 && (
        <Links
          says={t("categoryRoom.place.leaves", { name: inLocale({ fr: parent.nameFr, en: parent.nameEn }, locale) })}
          links={naming([parent.path])}
        />
      )}
      {entered.map(({ id, path, nameFr, nameEn }) => (
        <Links
          key={id}
          says={t("categoryRoom.place.enters", { name: inLocale({ fr: nameFr, en: nameEn }, locale) })}
          links={naming([path])}
        />
      ))}
    </>
  );
}

function Links({ says, links }: { says: string; links: readonly Link[] }) {
  if (links.length === 0) return null;
  return (
    <section className="grid gap-1 text-sm">
      <h3 className="text-pretty">{says}</h3>
      <ul className="grid gap-1">
        {links.map(({ href, name }) => (
          <li key={href}>
            <a href={href} className="inline-block text-blue hover:underline max-lg:py-2.5">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

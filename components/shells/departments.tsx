import { Icon } from "#components/ui/icon";
import type { Navigation } from "#lib/catalogue/schema";
import type { Locale } from "#lib/kernel/locale";
import { translator } from "#lib/language/translator";
import { DepartmentLink } from "./department-link.tsx";
import { Dismissable } from "./dismissable.tsx";

type Props = { locale: Locale; departments: Navigation };

/**
 * The departments in a row, each a link of its own (ux S5). Their categories open below after a moment's hover or by
 * focus, and stay a moment after, so that a pointer may cut the corner: styles alone, before and without script.
 */
export function DepartmentMenu({ locale, departments }: Props) {
  const t = translator(locale);
  return (
    <nav aria-label={t("shop.header.departments")} className="container-page relative hidden lg:block">
      <Dismissable>
        <ul className="flex justify-between gap-4">
          {departments.map((department) => (
            <li key={department.path} className="group/department">
              <DepartmentLink href={`/${locale}/c/${department.path}`}>{department.name}</DepartmentLink>
              {department.categories.length > 0 && (
                <Panel locale={locale} department={department} all={t("shop.header.all")} />
              )}
            </li>
          ))}
        </ul>
      </Dismissable>
    </nav>
  );
}

function Panel({ locale, department, all }: { locale: Locale; department: Navigation[number]; all: string }) {
  return (
    <div className="invisible absolute inset-x-0 top-full z-40 mt-px opacity-0 transition-[opacity,visibility] delay-200 duration-120 group-focus-within/department:visible group-focus-within/department:opacity-100 group-focus-within/department:delay-0 group-hover/department:visible group-hover/department:opacity-100 in-data-dismissed:hidden">
      <div className="container-page">
        <div className="grid grid-cols-[1fr_2fr] gap-8 rounded-b-card border border-t-0 border-hairline bg-paper p-8 shadow-lg">
          <p>
            <span className="block font-display text-2xl font-semibold tracking-[-0.015em]">{department.name}</span>
            <a
              href={`/${locale}/c/${department.path}`}
              className="mt-2 inline-flex min-h-11 items-center gap-2 font-semibold text-blue underline-offset-4 hover:underline"
            >
              {all}
              <Icon name="arrow-right" />
            </a>
          </p>
          <ul className="columns-2 gap-8">
            {department.categories.map((category) => (
              <li key={category.path} className="break-inside-avoid">
                <a
                  href={`/${locale}/c/${category.path}`}
                  className="flex min-h-11 items-center border-b border-hairline hover:text-blue"
                >
                  {category.name}
                </a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

/** The same on a phone: a native popover with the departments, each folding out its categories. */
export function DepartmentSheet({ locale, departments }: Props) {
  const t = translator(locale);
  const close = t("common.close");
  return (
    <div className="lg:hidden">
      <button
        type="button"
        popoverTarget="departments"
        className="-ml-2.5 grid size-11 place-items-center rounded-control hover:bg-wash"
      >
        <Icon name="menu" className="size-6" label={t("shop.header.menu")} />
      </button>
      <nav
        id="departments"
        popover="auto"
        aria-label={t("shop.header.departments")}
        className="m-0 h-dvh max-h-none w-[min(22rem,100vw)] max-w-none overflow-y-auto bg-paper text-ink backdrop:bg-veil"
      >
        <div className="flex items-center justify-between border-b border-hairline py-2 pr-2 pl-4">
          <p className="font-display text-lg font-semibold">{t("shop.header.departments")}</p>
          <button
            type="button"
            popoverTarget="departments"
            popoverTargetAction="hide"
            className="grid size-11 place-items-center rounded-control hover:bg-wash"
          >
            <Icon name="x" label={close} />
          </button>
        </div>
        <ul className="px-4 pb-8">
          {departments.map((department) => (
            <li key={department.path} className="border-b border-hairline">
              <details name="departments" className="group/fold">
                <summary className="flex min-h-12 list-none items-center justify-between gap-4 font-medium [&::-webkit-details-marker]:hidden">
                  {department.name}
                  <Icon name="chevron-down" className="size-5 text-muted group-open/fold:rotate-180" />
                </summary>
                <ul className="pb-3">
                  {[{ path: department.path, name: t("shop.header.all") }, ...department.categories].map((category) => (
                    <li key={category.path}>
                      <a
                        href={`/${locale}/c/${category.path}`}
                        className="flex min-h-11 items-center pl-3 text-muted hover:text-ink"
                      >
                        {category.name}
                      </a>
                    </li>
                  ))}
                </ul>
              </details>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

import type { ReactNode } from "react";

/** A part of the one long page: its title stands at the left, its content at the right (ux S52). */
export function ProductSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-12 border-t border-hairline py-12 first:border-0 lg:grid lg:grid-cols-[280px_minmax(0,1fr)] lg:gap-12 lg:py-16"
    >
      <h2 id={`${id}-title`} className="text-2xl">
        {title}
      </h2>
      <div className="mt-6 lg:mt-1">{children}</div>
    </section>
  );
}

/** The way to each part, which stays in sight while one reads. */
export function InPageNav({
  label,
  parts,
}: {
  label: string;
  parts: readonly Readonly<{ id: string; title: string }>[];
}) {
  return (
    <nav aria-label={label} className="sticky top-0 z-10 mt-10 border-y border-hairline bg-paper lg:mt-16">
      <ul className="rail container-page flex gap-6 overflow-x-auto text-sm font-medium lg:gap-8">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="flex h-12 items-center whitespace-nowrap hover:text-blue">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

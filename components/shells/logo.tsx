/** The name of the house, as a way home. */
export function Logo({ href, label }: { href: string; label: string }) {
  return (
    <a
      href={href}
      aria-label={label}
      className="inline-flex min-h-11 items-center gap-[0.25em] rounded-control font-display text-[1.25rem] leading-none font-bold tracking-[-0.035em] whitespace-nowrap min-[360px]:text-[1.375rem] lg:text-[1.625rem]"
    >
      Bonnefoy <span className="font-medium">&amp; Filles</span>
    </a>
  );
}

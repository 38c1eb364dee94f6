import { Icon } from "#components/ui/icon";

/** From one thing back to the room that lists all of its kind. */
export const BackLink = ({ href, name }: { href: string; name: string }) => (
  <a
    href={href}
    className="mx-5 mt-3 -mb-3 inline-flex items-center gap-1 text-[13px] text-muted hover:text-ink max-lg:min-h-11"
  >
    <Icon name="chevron-left" className="size-3.5" />
    {name}
  </a>
);

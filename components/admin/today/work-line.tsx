import { ButtonLink } from "#components/ui/button";

/** One line of the day's work: how much, of what, what presses, and the way there. */
export const WorkLine = ({
  count,
  alarm,
  name,
  detail,
  href,
  go,
  goTo,
}: {
  count: number;
  alarm: boolean;
  name: string;
  detail: string;
  href: string;
  go: string;
  goTo: string;
}) => (
  <li className="grid grid-cols-[3.25rem_minmax(0,1fr)_auto] items-center gap-x-2 border-b border-hairline py-2.5">
    <span className={`figures font-display text-2xl font-[650] ${alarm ? "text-vermilion" : ""}`}>{count}</span>
    <span className="min-w-0">
      <span className="block">{name}</span>
      <span className="block text-[13px] text-muted [overflow-wrap:anywhere]">{detail}</span>
    </span>
    <ButtonLink href={href} look="secondary" size="sm" aria-label={goTo}>
      {go}
    </ButtonLink>
  </li>
);

/** A day's bar: its height in cents, its place on the axis and what it says. */
export type DayBar = Readonly<{ day: string; label: string; minor: number; told: string }>;

/** The next round figure: 1, 2 or 5 times a power of ten. */
function roundUp(minor: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(minor, 100)));
  return ([1, 2, 5, 10].find((step) => step * power >= minor) ?? 10) * power;
}

/** A line that is so many times as high as every bar would flatten them: it is left out. */
const mostAbove = 3;
const labelsShown = 6;

/** Some of the days, evenly spread, the first and the last among them. */
function spread(bars: readonly DayBar[]): DayBar[] {
  const count = Math.min(labelsShown, bars.length);
  return Array.from(
    { length: count },
    (_, i) => bars[Math.round((i * (bars.length - 1)) / Math.max(count - 1, 1))],
  ).filter((bar) => bar !== undefined);
}

/** Bars of a month, day by day, and a line they should stay under: what is beyond it is amber. */
export function DayChart({
  bars,
  line,
  describes,
  amount,
}: {
  bars: readonly DayBar[];
  line: number | null;
  describes: string;
  amount: (minor: number) => string;
}) {
  const highest = Math.max(...bars.map(({ minor }) => minor));
  const drawn = line !== null && line <= mostAbove * highest ? line : null;
  const top = roundUp(Math.max(drawn ?? 0, highest));
  const y = (minor: number) => 100 - (100 * Math.max(minor, 0)) / top;
  const step = 100 / bars.length;
  return (
    <div role="img" aria-label={describes} className="figures mt-2 grid grid-cols-[auto_minmax(0,1fr)] gap-x-2 text-xs">
      <div className="-my-2 flex flex-col justify-between text-right text-muted">
        {[top, top / 2, 0].map((minor) => (
          <span key={minor}>{amount(minor)}</span>
        ))}
      </div>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" className="h-36 w-full overflow-visible" aria-hidden="true">
        {[top, top / 2, 0].map((minor) => (
          <Across key={minor} y={y(minor)} className={minor === 0 ? "stroke-edge" : "stroke-hairline"} />
        ))}
        {bars.map(({ day, minor, told }, i) => (
          <rect
            key={day}
            x={step * (i + 0.15)}
            y={y(minor)}
            width={step * 0.7}
            height={100 - y(minor)}
            className={line !== null && minor > line ? "fill-amber" : "fill-blue"}
          >
            <title>{told}</title>
          </rect>
        ))}
        {drawn !== null && <Across y={y(drawn)} className="stroke-ink" strokeDasharray="4 3" />}
      </svg>
      <div className="col-start-2 mt-1 flex justify-between text-muted">
        {spread(bars).map(({ day, label }) => (
          <span key={day} className="whitespace-nowrap">
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

const Across = ({ y, ...rest }: { y: number; className: string; strokeDasharray?: string }) => (
  <line x1={0} x2={100} y1={y} y2={y} vectorEffect="non-scaling-stroke" {...rest} />
);

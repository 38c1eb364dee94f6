/** A price that stood, in [from, until); times in milliseconds. */
export type ChartSpan = Readonly<{ minor: number; from: number; until: number }>;
export type ChartBand = Readonly<{ from: number; until: number; name: string }>;

const height = 200;

/** A round figure a little above the highest price: the axis begins at nought and ends there. */
function ceilingOf(minor: number): number {
  const step = 10 ** Math.floor(Math.log10(minor));
  return Math.ceil((minor * 1.08) / (step / 2)) * (step / 2);
}

/**
 * A price over time as steps on a real axis from nought, with promotions as bands behind it, the lowest of thirty days
 * in dashes and what is planned in dots. It is a picture: the page says the same figures in a table.
 */
export function PriceChart({
  spans,
  planned,
  bands,
  lowest,
  start,
  end,
  now,
  label,
  text,
}: {
  spans: readonly ChartSpan[];
  planned: readonly ChartSpan[];
  bands: readonly ChartBand[];
  lowest: Readonly<{ minor: number; from: number }> | null;
  start: number;
  end: number;
  now: number;
  label: string;
  text: Readonly<{ price: (minor: number) => string; day: (at: number) => string; now: string }>;
}) {
  const top = ceilingOf(Math.max(...[...spans, ...planned].map(({ minor }) => minor), 100));
  const x = (at: number) => (1000 * (Math.min(Math.max(at, start), end) - start)) / (end - start);
  const y = (minor: number) => height * (1 - minor / top);
  const steps = (some: readonly ChartSpan[]) =>
    some
      .map(({ minor, from, until }, index) => `${index === 0 ? "M" : "L"}${x(from)} ${y(minor)}H${x(until)}`)
      .join("");
  const month = 30 * 86_400_000;
  const days = Array.from({ length: Math.floor((now - start) / month) }, (_, index) => start + (index + 0.5) * month);
  return (
    <figure className="max-w-3xl pl-20">
      <figcaption className="sr-only">{label}</figcaption>
      <div className="relative" aria-hidden="true">
        <svg
          aria-hidden="true"
          viewBox={`0 0 1000 ${height}`}
          preserveAspectRatio="none"
          className="block h-48 w-full overflow-visible"
        >
          {bands.map((band) => (
            <rect
              key={`${band.from}${band.name}`}
              x={x(band.from)}
              width={Math.max(x(band.until) - x(band.from), 3)}
              y={0}
              height={height}
              className="fill-mimosa/25"
            >
              <title>{band.name}</title>
            </rect>
          ))}
          {[0, top / 2, top].map((minor) => (
            <line
              key={minor}
              x1={0}
              x2={1000}
              y1={y(minor)}
              y2={y(minor)}
              className="stroke-hairline"
              vectorEffect="non-scaling-stroke"
            />
          ))}
          {lowest && (
            <line
              x1={x(lowest.from)}
              x2={x(now)}
              y1={y(lowest.minor)}
              y2={y(lowest.minor)}
              strokeDasharray="4 4"
              className="stroke-muted"
              vectorEffect="non-scaling-stroke"
            />
          )}
          <line x1={x(now)} x2={x(now)} y1={0} y2={height} className="stroke-edge" vectorEffect="non-scaling-stroke" />
          <path
            d={steps(spans)}
            fill="none"
            strokeWidth={2}
            className="stroke-blue"
            vectorEffect="non-scaling-stroke"
          />
          <path
            d={steps(planned)}
            fill="none"
            strokeWidth={2}
            strokeDasharray="2 4"
            className="stroke-blue"
            vectorEffect="non-scaling-stroke"
          />
        </svg>
        {[0, top / 2, top].map((minor) => (
          <span
            key={minor}
            className="figures absolute -left-20 w-[4.5rem] -translate-y-1/2 text-right text-xs text-muted"
            style={{ top: `${(100 * y(minor)) / height}%` }}
          >
            {text.price(minor)}
          </span>
        ))}
        <span
          className="absolute top-full -translate-x-1/2 pt-1 text-xs font-medium whitespace-nowrap"
          style={{ left: `${x(now) / 10}%` }}
        >
          {text.now}
        </span>
        {days.map((at, index) => (
          <span
            key={at}
            className={`figures absolute top-full -translate-x-1/2 pt-1 text-xs whitespace-nowrap text-muted ${index % 2 ? "max-sm:hidden" : ""}`}
            style={{ left: `${x(at) / 10}%` }}
          >
            {text.day(at)}
          </span>
        ))}
      </div>
    </figure>
  );
}

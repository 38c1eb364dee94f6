import { type Pin, placeLabels } from "./label-places.ts";

/**
 * The outline of France with the stores on it; the one the page is about hangs on a mimosa tag. It repeats a list that
 * stands beside it, so it is hidden from those who read with their ears; pins lead to their store for a pointer.
 */
export function FranceMap({
  outline,
  pins,
  highlighted,
  hrefOf,
}: {
  outline: string;
  pins: readonly Pin[];
  highlighted?: string;
  hrefOf: Readonly<Record<string, string>>;
}) {
  const chosen = pins.find(({ code }) => code === highlighted);
  const labels = placeLabels(pins);
  return (
    <svg viewBox="5 24 590 552" aria-hidden="true" className="h-auto w-full">
      <path d={outline} className="fill-paper stroke-edge" strokeWidth="1" strokeLinejoin="round" />
      {pins
        .filter((pin) => pin !== chosen)
        .map((pin) => {
          const label = labels.get(pin.code);
          return (
            <a key={pin.code} href={hrefOf[pin.code]} tabIndex={-1} className="group/pin">
              <circle
                cx={pin.x}
                cy={pin.y}
                r="6"
                className="fill-paper stroke-blue group-hover/pin:fill-blue"
                strokeWidth="3.5"
              />
              {label && (
                <text
                  x={label.x}
                  y={label.y}
                  textAnchor={label.anchor}
                  className="fill-ink font-text group-hover/pin:fill-blue"
                  fontSize="18"
                  fontWeight="500"
                >
                  {pin.city}
                </text>
              )}
            </a>
          );
        })}
      {chosen && <HungTag pin={chosen} />}
    </svg>
  );
}

function HungTag({ pin: { x, y, city } }: { pin: Pin }) {
  const right = 34 + city.length * 10.5;
  return (
    <>
      <path d={`M${x} ${y}v45`} className="stroke-ink" strokeWidth="1.5" />
      <g transform={`translate(${x - 15} ${y + 27})`}>
        <path
          className="fill-mimosa"
          fillRule="evenodd"
          d={`M7 0H${right - 7}a7 7 0 0 1 7 7V29a7 7 0 0 1-7 7H7a7 7 0 0 1-7-7V7a7 7 0 0 1 7-7Zm8 13a5 5 0 1 0 0 10 5 5 0 0 0 0-10Z`}
        />
        <text x="28" y="24" className="fill-on-mimosa font-text" fontSize="18" fontWeight="600">
          {city}
        </text>
      </g>
      <circle cx={x} cy={y} r="8" className="fill-blue stroke-paper" strokeWidth="2.5" />
    </>
  );
}

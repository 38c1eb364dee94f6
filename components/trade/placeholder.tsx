import { clsx } from "clsx";

/** Where a product has no picture: a blank price tag on the sweep, with the first letter of its name. */
export function Placeholder({ name, className }: { name: string; className?: string | undefined }) {
  return (
    <svg viewBox="0 0 400 400" aria-hidden="true" className={clsx("photo bg-sweep", className)}>
      <g transform="rotate(-6 200 200)">
        <path
          fill="#e4dfd7"
          fillRule="evenodd"
          d="M112 140h176a28 28 0 0 1 28 28v64a28 28 0 0 1-28 28H112a28 28 0 0 1-28-28v-64a28 28 0 0 1 28-28Zm8 46a14 14 0 1 0 0 28 14 14 0 0 0 0-28Z"
        />
        <path d="M120 200C96 176 88 132 110 84" fill="none" stroke="#cfc8bd" strokeWidth="3" strokeLinecap="round" />
        <text
          x="214"
          y="224"
          textAnchor="middle"
          fill="#6e675c"
          className="font-display"
          fontSize="68"
          fontWeight="700"
        >
          {[...name][0]?.toLocaleUpperCase()}
        </text>
      </g>
    </svg>
  );
}

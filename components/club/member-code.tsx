import bwip from "bwip-js/node";

/**
 * A membership number as a till reads it: bars (EAN-13) for any scanner, a square (QR) for one that reads screens. Drawn on
 * the server, black on white in every light, with the margins that scanners need.
 */
export function MemberCode({ number, label }: { number: string; label: string }) {
  return (
    <div className="flex flex-wrap gap-3">
      <Bars number={number} label={label} />
      <Square number={number} />
    </div>
  );
}

const margin = { bars: 11, square: 4 };
const height = 60;

function Bars({ number, label }: { number: string; label: string }) {
  const widths = barsOf(number);
  let x = margin.bars;
  const bars = widths.map((width, i) => {
    const at = x;
    x += width;
    return i % 2 === 0 ? `M${at} 6h${width}v${height - 12}h-${width}z` : "";
  });
  const whole = x + margin.bars;
  return (
    <svg role="img" aria-label={label} viewBox={`0 0 ${whole} ${height}`} className="h-32 rounded-control">
      <rect width={whole} height={height} fill="#fff" />
      <path d={bars.join("")} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

function Square({ number }: { number: string }) {
  const [drawn] = bwip.raw({ bcid: "qrcode", text: number });
  if (!drawn || !("pixs" in drawn)) return null;
  const { pixs, pixx } = drawn as unknown as Readonly<{ pixs: readonly number[]; pixx: number }>;
  const at = (i: number) => `M${margin.square + (i % pixx)} ${margin.square + Math.floor(i / pixx)}h1v1h-1z`;
  const whole = pixx + 2 * margin.square;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${whole} ${whole}`} className="size-32 rounded-control">
      <rect width={whole} height={whole} fill="#fff" />
      <path d={pixs.flatMap((dark, i) => (dark ? [at(i)] : [])).join("")} fill="#000" shapeRendering="crispEdges" />
    </svg>
  );
}

/** The widths of bars and spaces, in turn, beginning with a bar. */
function barsOf(number: string): readonly number[] {
  const [drawn] = bwip.raw({ bcid: "ean13", text: number });
  return drawn && "sbs" in drawn ? (drawn as unknown as Readonly<{ sbs: readonly number[] }>).sbs : [];
}

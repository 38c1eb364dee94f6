import bwip from "bwip-js/node";

/** A membership number as a till reads it: bars (EAN-13) for any scanner, a square (QR) for a telephone's screen. Drawn on the server, black on white in every light. */
export function MemberCode({ number, label }: { number: string; label: string }) {
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-5 rounded-control bg-white p-5 text-black">
      <Bars number={number} label={label} />
      <Square number={number} />
    </div>
  );
}

function Bars({ number, label }: { number: string; label: string }) {
  const widths = barsOf(number);
  const width = widths.reduce((sum, one) => sum + one, 0);
  let x = 0;
  const bars = widths.map((one, i) => {
    const at = x;
    x += one;
    return i % 2 === 0 ? `M${at} 0h${one}v46h-${one}z` : "";
  });
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} 46`}
      className="h-24 w-64 max-w-full"
      preserveAspectRatio="none"
    >
      <path d={bars.join("")} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  );
}

function Square({ number }: { number: string }) {
  const [drawn] = bwip.raw({ bcid: "qrcode", text: number });
  if (!drawn || !("pixs" in drawn)) return null;
  const { pixs, pixx } = drawn as unknown as Readonly<{ pixs: readonly number[]; pixx: number }>;
  const dots = pixs.flatMap((dark, i) => (dark ? [`M${i % pixx} ${Math.floor(i / pixx)}h1v1h-1z`] : []));
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${pixx} ${pixx}`} className="size-24">
      <path d={dots.join("")} fill="currentColor" shapeRendering="crispEdges" />
    </svg>
  );
}

/** The widths of bars and spaces, in turn, beginning with a bar. */
function barsOf(number: string): readonly number[] {
  const [drawn] = bwip.raw({ bcid: "ean13", text: number });
  return drawn && "sbs" in drawn ? (drawn as unknown as Readonly<{ sbs: readonly number[] }>).sbs : [];
}

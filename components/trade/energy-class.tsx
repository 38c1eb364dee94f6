/** The colours of the European energy label (reg. 2017/1369), the only fills outside the tokens. */
const colours: Record<string, string> = {
  A: "#00A651",
  B: "#50B848",
  C: "#BFD730",
  D: "#FFF200",
  E: "#FDB913",
  F: "#F37021",
  G: "#ED1C24",
};

/** The arrow that must stand near the price of an appliance (L20). */
export function EnergyClass({ letter, label }: { letter: string; label: string }) {
  return (
    <svg viewBox="0 0 62 28" className="h-7 w-[62px]" role="img" aria-label={label}>
      <path d="M.5.5h15v27H.5z" fill="#fff" stroke="#15181E" />
      <g fill="#15181E" fontSize="9" fontWeight="700" textAnchor="middle">
        <text x="8" y="10">
          A
        </text>
        <text x="8" y="26">
          G
        </text>
      </g>
      <path d="M8 12v6M6 14l2-2.4L10 14" stroke="#15181E" fill="none" />
      <path d="M15.5.5h32L61 14 47.5 27.5h-32z" fill={colours[letter] ?? "#fff"} stroke="#15181E" />
      <text
        x="34"
        y="21"
        fontSize="19"
        fontWeight="700"
        textAnchor="middle"
        fill="#fff"
        stroke="#15181E"
        strokeWidth="2"
        paintOrder="stroke"
      >
        {letter}
      </text>
    </svg>
  );
}

/** What stands on a shared link's picture. `picture` is a data address; without one the words have the whole width. */
export type ShareCardText = Readonly<{ shop: string; title: string; line: string }>;

export const shareCardSize = { width: 1200, height: 630 } as const;

const ink = "#15181e";
const mimosa = "#ffc93c";

/**
 * The picture of a shared link, in the colours of the light theme. It is drawn apart from any page (next/og): styles stand
 * inline, and there is no price, because a picture that networks keep would go on telling an old one.
 */
export function ShareCard({ text: { shop, title, line }, picture }: { text: ShareCardText; picture: string | null }) {
  const size = title.length > 70 ? 44 : title.length > 36 ? 56 : 68;
  return (
    <div style={{ display: "flex", width: "100%", height: "100%", background: "#ffffff", color: ink }}>
      <div
        style={{
          display: "flex",
          flexDirection: "column",
          justifyContent: "space-between",
          width: picture ? 600 : 1200,
          padding: "64px 56px",
        }}
      >
        <div style={{ display: "flex", fontFamily: "Bricolage", fontSize: 34, letterSpacing: -1 }}>{shop}</div>
        <div style={{ display: "flex", fontFamily: "Bricolage", fontSize: size, lineHeight: 1.08, letterSpacing: -2 }}>
          {title}
        </div>
        <div style={{ display: "flex" }}>
          {line && (
            <div style={{ display: "flex", background: mimosa, borderRadius: 6, padding: "10px 18px", fontSize: 28 }}>
              {line}
            </div>
          )}
        </div>
      </div>
      {picture && <img alt="" src={picture} width={600} height={630} />}
    </div>
  );
}

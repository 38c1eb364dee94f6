/** The brand's light tokens, written out: mail programs know neither variables nor style sheets. */
const text = "'Instrument Sans', 'Helvetica Neue', Helvetica, Arial, sans-serif";

export const look = {
  body: { backgroundColor: "#F5F6F8", margin: 0, padding: "24px 0", fontFamily: text, color: "#15181E" },
  sheet: { backgroundColor: "#FFFFFF", maxWidth: "600px", padding: "32px", borderRadius: "12px" },
  name: { fontSize: "22px", fontWeight: 700, letterSpacing: "-0.03em", margin: "0 0 24px" },
  title: { fontSize: "30px", lineHeight: "36px", fontWeight: 700, letterSpacing: "-0.015em", margin: "0 0 12px" },
  heading: { fontSize: "18px", lineHeight: "24px", fontWeight: 700, margin: "0 0 8px" },
  text: { fontSize: "16px", lineHeight: "24px", margin: "0 0 16px" },
  small: { fontSize: "13px", lineHeight: "20px", color: "#565D6B", margin: "0 0 8px" },
  button: {
    backgroundColor: "#1B3FAB",
    color: "#FFFFFF",
    borderRadius: "6px",
    padding: "13px 22px",
    fontSize: "16px",
    fontWeight: 600,
    textDecoration: "none",
  },
  link: { color: "#1B3FAB", textDecoration: "underline" },
  rule: { borderColor: "#E2E5EB", margin: "28px 0" },
  tag: {
    backgroundColor: "#FFC93C",
    color: "#15181E",
    borderRadius: "8px",
    padding: "10px 16px",
    fontSize: "20px",
    lineHeight: "24px",
    fontWeight: 700,
  },
  hole: {
    display: "inline-block",
    width: "10px",
    height: "10px",
    borderRadius: "5px",
    backgroundColor: "#FFFFFF",
    marginRight: "10px",
    verticalAlign: "1px",
  },
  amount: { textAlign: "right", verticalAlign: "top", whiteSpace: "nowrap", padding: "6px 0", fontSize: "15px" },
  line: { verticalAlign: "top", padding: "6px 16px 6px 0", fontSize: "15px", lineHeight: "22px" },
} as const;

import { Heading, Hr, Section, Text } from "react-email";
import type { LegalBlock, LegalText } from "#lib/content/schema";
import { look } from "./look.ts";

/** A text of law inside a mail, whole and small: kept with the message, readable without the shop. */
export function LegalDocument({ text: { title, sections } }: { text: LegalText }) {
  return (
    <Section>
      <Hr style={look.rule} />
      <Heading as="h2" style={look.heading}>
        {title}
      </Heading>
      {sections.map(({ heading, blocks }) => (
        <Section key={heading}>
          <Heading as="h3" style={{ fontSize: "14px", lineHeight: "20px", margin: "14px 0 4px" }}>
            {heading}
          </Heading>
          {blocks.map((block, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a printed text have no name and never move
            <Block key={place} block={block} />
          ))}
        </Section>
      ))}
    </Section>
  );
}

function Block({ block }: { block: LegalBlock }) {
  if (typeof block === "string") return <Text style={look.small}>{block}</Text>;
  if ("links" in block) return null;
  if ("boxed" in block) {
    return (
      <Section
        style={{ border: "1px solid #868D9B", borderRadius: "6px", padding: "12px 14px 4px", margin: "0 0 8px" }}
      >
        {block.boxed.map((paragraph) => (
          <Text key={paragraph} style={look.small}>
            {paragraph}
          </Text>
        ))}
      </Section>
    );
  }
  return (
    <ul style={{ ...look.small, paddingLeft: "20px" }}>
      {block.list.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

import { createHash } from "node:crypto";
import { type AddressObject, type ParsedMail, type StructuredHeader, simpleParser } from "mailparser";
import { isOurs } from "./reply-address.ts";

const longestText = 60_000;
const longestHtml = 2_000_000;

/** A mail as the service takes it: plain text, whoever says they sent it, what it answers. */
export type ReadMail = Readonly<{
  /** Its own id, or what it holds where it has none: the same mail twice is one. */
  id: string;
  from: string;
  name: string;
  recipients: readonly string[];
  /** The ids of the mails that it answers, or that it brings back. */
  answers: readonly string[];
  subject: string;
  text: string;
  language: "fr" | "en";
  automatic: "reply" | "bounce" | null;
  files: readonly Readonly<{ name: string; bytes: Buffer }>[];
}>;

/** Reads a mail. HTML is made plain text and runs nowhere; no header of it ever goes into a header of ours. */
export async function readMail(source: Buffer): Promise<ReadMail> {
  const mail = await simpleParser(source, { skipImageLinks: true, maxHtmlLengthToParse: longestHtml });
  const [sender] = mail.from?.value ?? [];
  const from = (sender?.address ?? "").toLowerCase();
  const automatic = automaticKind(mail, from);
  return {
    id: plain(mail.messageId ?? "", 200) || createHash("sha256").update(source).digest("hex"),
    from,
    name: plain(sender?.name || from.split("@")[0] || "", 120),
    recipients: [mail.to, mail.cc].flatMap(addressesOf),
    answers:
      automatic === "bounce" ? returned(source) : [mail.inReplyTo ?? [], mail.references ?? []].flat().slice(0, 50),
    subject: plain((mail.subject ?? "").replace(/^(?:(?:re|tr|fwd?)\s?:\s*){1,10}/i, ""), 160),
    text: (mail.text ?? "")
      .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, keepBreaks)
      .trim()
      .slice(0, longestText),
    language: /^en/i.test(headerOf(mail, "content-language")) ? "en" : "fr",
    automatic,
    files: mail.attachments
      .filter(({ related }) => !related)
      .map(({ filename, content }) => ({ name: filename ?? "", bytes: content })),
  };
}

/** The ids of the mails whose heads stand in a report, as they are there: a report wraps them in parts of several kinds. */
const returned = (source: Buffer): string[] =>
  [...source.toString("latin1").matchAll(/^Message-ID:\s*(<[^\s<>]{1,200}>)/gim)]
    .flatMap(([, id]) => id ?? [])
    .slice(0, 50);

const keepBreaks = (mark: string): string => (mark === "\n" || mark === "\t" ? mark : "");
const plain = (text: string, most: number): string =>
  text
    .replace(/\p{C}+/gu, " ")
    .trim()
    .slice(0, most);

const addressesOf = (field: AddressObject | AddressObject[] | undefined): string[] =>
  [field ?? []].flat().flatMap(({ value }) => value.map(({ address }) => address ?? ""));

function headerOf(mail: ParsedMail, name: string): string {
  const value = mail.headers.get(name);
  if (typeof value === "string") return value;
  return value && typeof value === "object" && "value" in value ? String(value.value) : value ? "present" : "";
}

/** What kind of report it is (RFC 6522): that a mail was not delivered, or that it was opened; null when it is none. */
function reportType(mail: ParsedMail): string | null {
  const type = mail.headers.get("content-type") as StructuredHeader | undefined;
  return type?.value === "multipart/report" ? (type.params["report-type"] ?? "delivery-status").toLowerCase() : null;
}

/**
 * What a machine wrote is never answered, or two machines would go on for ever (RFC 3834): replies of the absent, lists,
 * mass mail, mails of our own that came back. A bounce tells that one of ours never arrived.
 */
function automaticKind(mail: ParsedMail, from: string): ReadMail["automatic"] {
  const has = (name: string) => headerOf(mail, name) !== "";
  const report = reportType(mail);
  if (report === "delivery-status" || /^(mailer-daemon|postmaster)@/.test(from)) return "bounce";
  const submitted = headerOf(mail, "auto-submitted");
  const isList = mail.headers.has("list") || has("list-id");
  const isBulk = /^(bulk|junk|list|auto_reply)$/i.test(headerOf(mail, "precedence"));
  const answersItself = has("x-auto-response-suppress") || has("x-autoreply") || has("x-autorespond");
  const isMachine =
    report !== null || (submitted !== "" && !/^no\b/i.test(submitted)) || isList || isBulk || answersItself;
  return isMachine || from === "" || isOurs(from) ? "reply" : null;
}

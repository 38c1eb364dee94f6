import { once } from "node:events";
import { createServer, type Socket } from "node:net";

/** A mail whose source is null is one that the server lists and does not give. */
type Kept = { source: Buffer | null; seen: boolean; flagged: boolean };

/** A mailbox that is read by IMAP (RFC 3501), as much of it as a reader of new mails asks for. */
export async function aMailbox() {
  const mails: Kept[] = [];
  const server = createServer((socket) => answer(socket)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();

  function answer(socket: Socket) {
    let heard = "";
    const say = (...lines: (string | Buffer)[]) => {
      for (const line of lines) socket.write(line);
    };
    say("* OK [CAPABILITY IMAP4rev1] ready\r\n");
    socket.on("error", () => socket.destroy());
    socket.setEncoding("latin1").on("data", (text: string) => {
      heard += text;
      for (let end = heard.indexOf("\r\n"); end >= 0; end = heard.indexOf("\r\n")) {
        const [tag = "", ...words] = heard.slice(0, end).split(" ");
        heard = heard.slice(end + 2);
        const command = words.join(" ");
        obey(command, say);
        say(`${tag} OK ${/^(SELECT|EXAMINE)/i.test(command) ? "[READ-WRITE] " : ""}done\r\n`);
        if (/^LOGOUT/i.test(command)) socket.end();
      }
    });
  }

  function obey(command: string, say: (...lines: (string | Buffer)[]) => void) {
    const [, uid] = /^UID \w+ (\d+)/i.exec(command) ?? [];
    const mail = mails[Number(uid) - 1];
    if (/^CAPABILITY/i.test(command)) say("* CAPABILITY IMAP4rev1\r\n");
    if (/^(LIST|LSUB)/i.test(command)) say('* LIST () "/" INBOX\r\n');
    if (/^SELECT/i.test(command))
      say(
        "* FLAGS (\\Seen \\Flagged)\r\n* OK [PERMANENTFLAGS (\\Seen \\Flagged)] kept\r\n",
        `* ${mails.length} EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 1] ids\r\n* OK [UIDNEXT ${mails.length + 1}] next\r\n`,
      );
    if (/^UID SEARCH/i.test(command))
      say(`* SEARCH${mails.map((one, i) => (isFound(command, one) ? ` ${i + 1}` : "")).join("")}\r\n`);
    if (/^UID FETCH/i.test(command) && mail?.source)
      say(`* ${uid} FETCH (UID ${uid} BODY[]<0> {${mail.source.length}}\r\n`, mail.source, ")\r\n");
    if (/^UID STORE.*Seen/i.test(command) && mail) mail.seen = true;
    if (/^UID STORE.*Flagged/i.test(command) && mail) mail.flagged = true;
  }

  return {
    url: `imap://service:secret@127.0.0.1:${typeof address === "object" && address ? address.port : 0}/INBOX`,
    put: (...lines: string[]) => mails.push({ source: written(lines), seen: false, flagged: false }),
    /** One that cannot be read, until it is given after all. */
    withhold: () => mails.push({ source: null, seen: false, flagged: false }),
    give: (...lines: string[]) => {
      for (const one of mails) one.source ??= written(lines);
    },
    unread: () => mails.filter(({ seen }) => !seen).length,
    close: () => server.close(),
  };
}

const written = (lines: readonly string[]): Buffer => Buffer.from(lines.join("\r\n"));

const isFound = (search: string, { seen, flagged }: Kept): boolean =>
  !seen && (/UNFLAGGED/i.test(search) ? !flagged : /FLAGGED/i.test(search) ? flagged : true);

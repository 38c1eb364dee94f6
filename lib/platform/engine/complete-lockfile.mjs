// `node lib/platform/engine/complete-lockfile.mjs`, after every change of dependencies: npm leaves out of the lockfile the
// binaries of other systems that the registry in use did not serve, and then `npm ci` refuses it everywhere.
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const systems = { windows: "win32" };
const systemNames = [
  "darwin",
  "win32",
  "linux",
  "android",
  "freebsd",
  "openbsd",
  "netbsd",
  "openharmony",
  "sunos",
  "aix",
];
const processors = { aarch64: "arm64", armv7: "arm", eabi: "arm", gnueabihf: "arm", musleabihf: "arm" };
const processorNames = ["x64", "arm64", "arm", "ia32", "ppc64", "s390x", "riscv64", "loong64", "mips64el", "wasm32"];

/** The optional dependencies made for one system or processor that a lockfile does not know. */
export function missingPlatforms({ packages }) {
  return Object.entries(packages).flatMap(([owner, { optionalDependencies = {}, dev }]) =>
    Object.entries(optionalDependencies).flatMap(([name, version]) => {
      if (packages[`${owner}/node_modules/${name}`] || packages[`node_modules/${name}`]) return [];
      const words = name.split("/").at(-1).split(/[-.]/);
      const os = words.map((word) => systems[word] ?? word).find((word) => systemNames.includes(word));
      const cpu = words.map((word) => processors[word] ?? word).find((word) => processorNames.includes(word));
      return os || cpu ? [{ name, version: version.replace(/^[\^~]/, ""), os, cpu, dev }] : [];
    }),
  );
}

if (path.resolve(process.argv[1] ?? "") === import.meta.filename) {
  const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const missing = missingPlatforms(lock);
  for (const { name, version, os, cpu, dev } of missing) {
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu && { cpu: [cpu] }),
      ...(dev && { dev: true }),
      optional: true,
      ...(os && { os: [os] }),
    };
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
  console.log(`${missing.length} added`);
}

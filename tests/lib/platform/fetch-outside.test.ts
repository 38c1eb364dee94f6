import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { fetchOutside, isOutside } from "#lib/platform/fetch-outside";

describe("an address of the open web", () => {
  test.each(["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "172.32.0.1"])("is %s", (address) => {
    expect(isOutside(address)).toBe(true);
  });

  test.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.16.9.9",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "::1",
    "::",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.8",
    "fd00::1",
    "fe80::1",
    "2002:7f00:1::",
  ])("is not %s", (address) => {
    expect(isOutside(address)).toBe(false);
  });
});

describe("what somebody else's address answers", () => {
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path === "/moved") return response.writeHead(302, { location: "/here" }).end();
    if (path === "/round") return response.writeHead(302, { location: "/round" }).end();
    if (path === "/inwards") return response.writeHead(302, { location: "http://169.254.169.254/secrets" }).end();
    if (path === "/script") return response.writeHead(302, { location: "file:///etc/passwd" }).end();
    if (path === "/away") return response.writeHead(503).end();
    if (path === "/none") return response.writeHead(404).end();
    return response.end(path === "/long" ? "x".repeat(5000) : "here");
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
  afterAll(() => server.close());
  const of = (path: string) => `http://localhost:${(server.address() as AddressInfo).port}${path}`;
  const ours = (address: string) => address === "127.0.0.1" || address === "::1" || isOutside(address);
  const codeOf = async (address: string, reaches = ours) => {
    const got = await fetchOutside(address, { most: 1000, reaches });
    return got.ok ? got.value.toString() : got.refusal.code;
  };

  test("is taken, also where it has moved", async () => {
    expect(await codeOf(of("/here"))).toBe("here");
    expect(await codeOf(of("/moved"))).toBe("here");
  });

  test("is refused by what is wrong with it", async () => {
    expect(await codeOf(of("/none"))).toBe("not_found");
    expect(await codeOf(of("/away"))).toBe("unreachable");
    expect(await codeOf(of("/long"))).toBe("file_too_large");
    expect(await codeOf(of("/round"))).toBe("unreachable");
    expect(await codeOf("pictures/lamp.jpg")).toBe("no_address");
    expect(await codeOf("http://nowhere.invalid/a.jpg")).toBe("unreachable");
  });

  test("never leads inside, neither by name, by number nor by a redirect", async () => {
    expect(await codeOf(of("/here"), isOutside)).toBe("forbidden_address");
    expect(await codeOf("http://127.0.0.1:1/", isOutside)).toBe("forbidden_address");
    expect(await codeOf("http://[::ffff:7f00:1]:1/", isOutside)).toBe("forbidden_address");
    expect(await codeOf(of("/inwards"))).toBe("forbidden_address");
    expect(await codeOf(of("/script"))).toBe("no_address");
  });
});

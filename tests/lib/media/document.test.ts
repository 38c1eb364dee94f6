import { describe, expect, test } from "vitest";
import { readDocument } from "#lib/media/document";

const pdf = (body = "1 0 obj\n<< /Type /Catalog >>\nendobj") =>
  Buffer.from(`%PDF-1.7\n${body}\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n`, "latin1");

describe("a document", () => {
  test("that is a PDF is kept under the name of its content", () => {
    const kept = readDocument(pdf());
    expect(kept).toMatchObject({ ok: true, value: { file: expect.stringMatching(/^[0-9a-f]{32}\.pdf$/) } });
    expect(readDocument(pdf())).toEqual(kept);
  });

  test("is judged by what stands in the open, not by the bytes of its pictures", () => {
    const picture = "1 0 obj\n<< /Length 9 >>\nstream\n\u0001/JS\u0002/Encrypt\u0003\nendstream\nendobj\n";
    expect(readDocument(pdf(picture.repeat(3)))).toMatchObject({ ok: true });
    const program = `${picture}2 0 obj\n<< /S /JavaScript /JS 3 0 R >>\nendobj\n${picture}`;
    expect(readDocument(pdf(program))).toMatchObject({ refusal: { code: "pdf_with_script" } });
    const endless = "<< /Length 9 >>\nstream\n<< /JS (app.alert(1)) >>";
    expect(readDocument(pdf(endless))).toMatchObject({ refusal: { code: "pdf_with_script" } });
  });

  test.each([
    ["an HTML page called notice.pdf", Buffer.from("<!DOCTYPE html><script>alert(1)</script>"), "not_a_pdf"],
    ["a zip", Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), "not_a_pdf"],
    ["a PDF behind something else", Buffer.concat([Buffer.from("<html>"), pdf()]), "not_a_pdf"],
    ["half a PDF", pdf().subarray(0, 40), "not_a_pdf"],
    ["nothing", Buffer.alloc(0), "not_a_pdf"],
    ["a PDF with a password", pdf("<< /Encrypt 3 0 R >>"), "not_a_pdf"],
    ["a PDF with a program", pdf("<< /S /JavaScript /JS (app.alert(1)) >>"), "pdf_with_script"],
    ["a PDF that starts a program", pdf("<< /S /Launch /F (calc.exe) >>"), "pdf_with_script"],
    ["21 MB", Buffer.alloc(21_000_000), "document_too_large"],
  ])("that is %s is refused", (_, sent, code) => {
    expect(readDocument(sent)).toMatchObject({ ok: false, refusal: { code } });
  });
});

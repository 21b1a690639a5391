import { strToU8, zlibSync } from "fflate";
import { encode } from "uqr";
import { crc32 } from "./crc32";
import { concatenated } from "./zip";

/** The squares of a QR code (ISO/IEC 18004, correction level M) with its quiet zone, row by row; true is dark. */
const squaresOf = (text: string): boolean[][] => encode(text, { ecc: "M", border: 4 }).data;

/** The code as SVG paths on a white ground; decoration only: whoever places it gives it its name. */
export function qrSvg(text: string, attributes: string): string {
  const squares = squaresOf(text);
  const size = squares.length;
  const path = squares.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join("");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" ${attributes}><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path d="${path}"/></svg>`;
}

const scale = 8;

/** The code as a PNG file (ISO/IEC 15948) of one bit a pixel. The same text gives the same bytes. */
export function qrPng(text: string): Uint8Array {
  const squares = squaresOf(text);
  const size = squares.length * scale;
  const rows = squares.flatMap((row) => {
    const line = new Uint8Array(1 + Math.ceil(size / 8));
    for (let x = 0; x < size; x++) if (!row[Math.floor(x / scale)]) line[1 + (x >> 3)] = (line[1 + (x >> 3)] ?? 0) | (0x80 >> (x & 7));
    return Array.from({ length: scale }, () => line);
  });
  const head = new Uint8Array(13);
  const view = new DataView(head.buffer);
  view.setUint32(0, size);
  view.setUint32(4, size);
  head[8] = 1;
  return concatenated([Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), chunk("IHDR", head), chunk("IDAT", zlibSync(concatenated(rows), { level: 9 })), chunk("IEND", new Uint8Array())]);
}

function chunk(kind: string, data: Uint8Array): Uint8Array {
  const whole = new Uint8Array(12 + data.length);
  const view = new DataView(whole.buffer);
  view.setUint32(0, data.length);
  whole.set(strToU8(kind), 4);
  whole.set(data, 8);
  view.setUint32(8 + data.length, crc32(whole.subarray(4, 8 + data.length)));
  return whole;
}

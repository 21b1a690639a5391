import { Unzip, UnzipInflate } from "fflate";

const mostParts = 5000;
const mostBytes = 300_000_000;

/** The parts of a ZIP file, or why it is not opened. What comes out is counted: a small file can claim to be small. */
export function unzipped(bytes: Uint8Array, most = mostBytes): Map<string, Uint8Array> | string {
  const parts = new Map<string, Uint8Array>();
  let total = 0;
  let problem: string | null = null;
  const reader = new Unzip((file) => {
    if (parts.size >= mostParts) problem ??= "too many parts";
    if (problem) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      total += chunk?.length ?? 0;
      if (error) problem ??= error.message;
      if (total > most) {
        problem ??= "too large when unpacked";
        file.terminate();
      }
      if (problem) return;
      chunks.push(chunk);
      if (final) parts.set(file.name, joined(chunks));
    };
    file.start();
  });
  reader.register(UnzipInflate);
  try {
    // In slices, so that a bomb is noticed before it is unpacked whole.
    for (let from = 0; from < bytes.length && !problem; from += 65_536) reader.push(bytes.subarray(from, from + 65_536), from + 65_536 >= bytes.length);
  } catch (error) {
    problem ??= error instanceof Error ? error.message : String(error);
  }
  return problem ?? parts;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

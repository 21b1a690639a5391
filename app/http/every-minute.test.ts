import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { everyMinute } from "./every-minute";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test("work is done each minute, never twice at once; trouble is logged and does not end it", async () => {
  const logged: unknown[] = [];
  let [begun, release] = [0, () => undefined as void];
  const ticking = everyMinute(() => {
    begun += 1;
    if (begun === 2) return Promise.reject(new Error("no database"));
    return new Promise<void>((resolve) => (release = resolve));
  }, (entry) => logged.push(entry));
  await vi.advanceTimersByTimeAsync(180_000);
  expect(begun).toBe(1);
  release();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun).toBe(2);
  expect(logged).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(begun).toBe(3);
  release();
  await ticking.stop();
  await vi.advanceTimersByTimeAsync(120_000);
  expect(begun).toBe(3);
});

import { expect, test } from "vitest";
import { networkOf } from "./network";

test("an address stands for its network, however it is written", () => {
  expect(["192.0.2.7", "::ffff:192.0.2.7", "2001:db8:1:2:3:4:5:6", "2001:DB8:1:2::9", "2001:0db8:0001:0002:aaaa::1", "2001:db8::1", "::1", "fe80::1%eth0"].map(networkOf)).toEqual([
    "192.0.2.7", "192.0.2.7", "2001:db8:1:2", "2001:db8:1:2", "2001:db8:1:2", "2001:db8:0:0", "0:0:0:0", "fe80:0:0:0",
  ]);
});

// The README's example for vitest, run as it stands.
import "../examples/vitest.test.ts";

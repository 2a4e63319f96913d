import { expectTypeOf } from "vitest";
import type { Fault, Mock, MockOptions } from "../src/index.ts";

// A client's fetch may be typed as the global one is, or for a Request alone.
expectTypeOf<Mock["fetch"]>().toExtend<typeof fetch>();
expectTypeOf<Mock["fetch"]>().toExtend<(request: Request) => Promise<Response>>();

expectTypeOf<503>().toExtend<Fault>();
expectTypeOf<"503; retry-after=2">().toExtend<Fault>();
expectTypeOf<{ type: "status"; status: 502 }>().toExtend<Fault>();
expectTypeOf<"explode">().not.toExtend<Fault>();
expectTypeOf<{ type: "status" }>().not.toExtend<Fault>();

expectTypeOf<{ state: [{ id: "o-1"; workspaceId: "w-1"; amount: 1 }] }>().toExtend<MockOptions>();
expectTypeOf<{ state: "state.json" }>().not.toExtend<MockOptions>();

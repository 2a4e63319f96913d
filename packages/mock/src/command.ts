#!/usr/bin/env node
import { createMock } from "./index.ts";

const mock = await createMock();
const { url } = await mock.listen({ port: 4010 });
console.log(url);

// For browsers: the page asks where the servers are, and posts the results back to where it came from.
import { runScenarios } from "./scenarios.js";

const servers = await (await fetch("/servers")).json();
const results = { ...(await runScenarios(servers)) };
await fetch("/results", { method: "POST", body: JSON.stringify(results) });

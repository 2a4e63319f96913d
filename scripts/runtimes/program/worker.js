// For workerd: each request carries the servers' addresses as JSON and is answered with the results.
import { runScenarios } from "./scenarios.js";

export default {
  async fetch(request) {
    return Response.json(await runScenarios(await request.json()));
  },
};

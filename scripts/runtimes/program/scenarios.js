// What the client has to do in every runtime. Plain JavaScript: not all of them read types.
import { createClient, TimeoutError, UnprocessableEntityError } from "@wabotify/client";

/** @type {Record<string, (servers: { mock: string, stalling: string }) => Promise<void>>} */
const scenarios = {
  async success({ mock }) {
    const { name } = await clientOf(mock).opportunities.update("o1", { name: "Plan anual" });
    equal(name, "Plan anual");
  },
  async "status 422"({ mock }) {
    const headers = { prefer: "code=422" };
    const error = await failureOf(clientOf(mock).opportunities.update("o1", { amount: 1 }, { headers }));
    isA(UnprocessableEntityError, error);
    equal(error.status, 422);
  },
  async abort({ stalling }) {
    const controller = new AbortController();
    const reason = new Error("No longer wanted");
    const update = clientOf(stalling).opportunities.update(
      "o1",
      { amount: 1 },
      { signal: controller.signal },
    );
    setTimeout(() => controller.abort(reason), 50);
    equal(await failureOf(update), reason);
  },
  async timeout({ stalling }) {
    const options = { timeoutMs: 200, maxRetries: 0 };
    const error = await failureOf(clientOf(stalling).opportunities.update("o1", { amount: 1 }, options));
    isA(TimeoutError, error);
  },
  async "several fields"({ mock }) {
    const changes = { amount: 2500.75, stageId: "stage-2", expirationDate: null };
    const opportunity = await clientOf(mock).opportunities.update("o1", changes);
    for (const field of Object.keys(changes)) equal(opportunity[field], changes[field]);
  },
};

/** The names of the scenarios, each with "passed" or with what went wrong. */
export async function runScenarios(servers) {
  const results = {};
  for (const [name, perform] of Object.entries(scenarios)) {
    try {
      await perform(servers);
      results[name] = "passed";
    } catch (error) {
      results[name] = [error, error?.cause].filter(Boolean).map(String).join("; because: ");
    }
  }
  return results;
}

function clientOf(baseUrl) {
  return createClient({ baseUrl, workspaceId: "w1" });
}

async function failureOf(promise) {
  return promise.then(
    () => {
      throw new Error("It went through.");
    },
    (error) => error,
  );
}

function isA(expected, error) {
  if (!(error instanceof expected)) throw new Error(`No ${expected.name}`, { cause: error });
}

function equal(actual, expected) {
  if (actual !== expected) throw new Error(`${String(actual)} instead of ${String(expected)}`);
}

import { contract, resolveReference, type WithContent } from "./contract.ts";

const { requestBody, responses } = contract.paths["/api/opportunity"]?.put ?? missing("the operation");
const answers = (status: number) =>
  resolveReference<WithContent>((responses[status] ?? missing(`the answer ${status}`)).$ref);

/** The contract's example of a changed name: the one call that all clients are measured with. */
const body = firstOf("name", requestBody) as { name: string };
const envelope = firstOf("name", answers(200)) as {
  data: { oportunity: { id: string; workspaceId: string; name: string } };
};
const { oportunity: opportunity } = envelope.data;

export interface Renaming {
  id: string;
  workspaceId: string;
  name: string;
  /** What must be on the wire. */
  body: unknown;
  /** The good answer's body. */
  answer: string;
  /** The body of a refusal, a 422. */
  refusal: string;
  /** What the good answer holds, and what a client is to find in it. */
  opportunity: unknown;
}

export const renaming: Renaming = {
  id: opportunity.id,
  workspaceId: opportunity.workspaceId,
  name: body.name,
  body,
  answer: JSON.stringify(envelope),
  refusal: JSON.stringify(firstOf("valueInvalid", answers(422))),
  opportunity,
};

function firstOf(name: string, { content }: WithContent): unknown {
  return (content["application/json"].examples[name] ?? missing(`the example "${name}"`)).value;
}

function missing(what: string): never {
  throw new Error(`The contract has lost ${what}, which the benchmarks call.`);
}

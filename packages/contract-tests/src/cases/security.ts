import type { Credential } from "../contract/credentials.ts";
import type { CaseRequest, CaseText, ContractCase } from "./contract-case.ts";
import { refusal } from "./make-case.ts";
import { namesTheSame } from "./parameter-values.ts";
import type { Subject } from "./subject.ts";

/** Each credential is missing, empty, or differs from the parameter that repeats it. */
export function security(subject: Subject): ContractCase[] {
  return subject.credentials.flatMap((credential) => {
    const { name, in: place, pointer } = credential;
    const refuse = (key: string, what: string, why: string, request: CaseRequest) =>
      refusal(subject, "unauthorized", { id: `security/${name}/${key}`, name: what, why, pointer, request });
    const where = `${name} in the ${place}`;
    return [
      ...refuse("missing", `a request without ${where}`, "every call has to say who makes it", {
        ...subject.valid,
        [partOf(credential)]: subject.valid[partOf(credential)].filter(([key]) => key !== name),
      }),
      ...refuse(
        "empty",
        `a request with an empty ${where}`,
        "an empty value names no caller",
        replaced(subject.valid, credential, ""),
      ),
      ...twins(subject, credential).flatMap((twin) => [
        ...refuse(
          "differs",
          `a request whose ${where} is not the ${twin.name} of the ${twin.in}`,
          "both have to name the same workspace",
          replaced(subject.valid, credential, { id: "otherWorkspace" }),
        ),
        ...refuse(
          "differs-in-parameter",
          `a request whose ${twin.name} in the ${twin.in} is not the ${where}`,
          "both have to name the same workspace",
          replaced(subject.valid, twin, { id: "otherWorkspace" }),
        ),
      ]),
    ];
  });
}

type Place = Pick<Credential, "name" | "in">;

/** Parameters that repeat a credential. */
function twins({ operation }: Subject, credential: Credential): Place[] {
  return operation.parameters.flatMap(({ value: { name, in: place } }) =>
    (place === "query" || place === "header") && namesTheSame(credential, { name })
      ? [{ name, in: place }]
      : [],
  );
}

function partOf({ in: place }: Place): "query" | "headers" {
  return place === "query" ? "query" : "headers";
}

function replaced(request: CaseRequest, place: Place, text: CaseText): CaseRequest {
  const part = partOf(place);
  return {
    ...request,
    [part]: request[part].map(([name, value]) => [name, name === place.name ? text : value]),
  };
}

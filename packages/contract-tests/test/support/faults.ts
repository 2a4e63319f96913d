import { bundledContract, tagsOf, updateSchemaOf } from "./contract.ts";
import type { Fault, Received, Reply } from "./faulty-server.ts";

type Json = Record<string, unknown>;
type Entity = Json;

const contract = bundledContract();
/** The body's property that names a variant. */
export const tagKey: string = updateSchemaOf(contract).discriminator.propertyName;
/** The variants' names, which are those of their fields. */
export const tags: readonly string[] = tagsOf(contract);
/** A key of the entity that no variant changes, whose value is of a kind. */
export function fixedKey(entity: Entity, isWanted: (value: unknown) => boolean): string {
  return Object.keys(entity).find((key) => !tags.includes(key) && isWanted(entity[key])) ?? "";
}

export function isSuccess({ status }: Reply): boolean {
  return status === 200;
}

export function isError({ status }: Reply): boolean {
  return status >= 400;
}

/** Answers as the mock does, edited where it fits. */
export function edited(
  where: (reply: Reply) => boolean,
  edit: (reply: Reply, received: Received) => Reply,
): Fault {
  return async (received, forward) => {
    const reply = await forward();
    return where(reply) ? edit(reply, received) : reply;
  };
}

export function withBody(reply: Reply, edit: (body: Json) => Json): Reply {
  return { ...reply, body: JSON.stringify(edit(JSON.parse(reply.body))) };
}

/** Answers a success with an edited entity. */
export function withEntity(edit: (entity: Entity, changed: Json) => Entity): Fault {
  return edited(isSuccess, (reply, received) =>
    withBody(reply, (body) => {
      const data = body.data as { oportunity: Entity };
      return { ...body, data: { ...data, oportunity: edit(data.oportunity, bodyOf(received)) } };
    }),
  );
}

/** Answers with another status, which the envelope repeats. */
export function answering(where: (reply: Reply) => boolean, status: number): Fault {
  return edited(where, (reply) => ({ ...withBody(reply, (body) => ({ ...body, code: status })), status }));
}

/** The body, or nothing if it is no object. */
export function bodyOf({ body }: Received): Json {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? (value as Json) : {};
  } catch {
    return {};
  }
}

/** Asks the mock for something else than what came in. */
export function misreading(misread: (received: Received) => Partial<Received> | undefined): Fault {
  return (received, forward) => forward(misread(received));
}

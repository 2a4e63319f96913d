import {
  type BodyFile,
  bodyFile,
  type ContractSources,
  entityFile,
  fileOf,
  type Property,
  type SchemaFile,
} from "./contract-sources.ts";
import { type Copy, copiesOf } from "./copies.ts";

/**
 * Copies the variants of the body under new names, as specs/README.md says to add a field: a file of its own, a line in
 * `oneOf` and in `mapping`, a property of the entity, and the English of each new text.
 *
 * @param hashOf How the catalogue tells the Spanish that was translated.
 */
export function growVariants(
  sources: ContractSources,
  count: number,
  hashOf: (text: string) => string,
): ContractSources {
  const body = fileOf<BodyFile>(sources, bodyFile);
  const entity = fileOf<SchemaFile>(sources, entityFile);
  const tag = body.discriminator.propertyName;
  const files = new Map(sources.files);
  const catalogue = { ...sources.catalogue };
  const mapping: Record<string, string> = {};
  const properties = { ...entity.properties };

  for (const copy of copiesOf(Object.keys(body.discriminator.mapping), count)) {
    const { original, name } = copy;
    const from = body.discriminator.mapping[original] ?? "";
    const number = name.slice(original.length);
    const to = from.replace(/\.yaml$/, `${number}.yaml`);
    mapping[name] = to;
    if (number === "") continue;
    const variant = copyVariant(fileOf<SchemaFile>(sources, below(from)), tag, copy);
    files.set(below(to), variant);
    properties[name] = entity.properties[original] ?? {};
    for (const [key, { source, text }] of Object.entries(sources.catalogue)) {
      if (!key.startsWith(`${below(from)}#`)) continue;
      const pointer = key.slice(below(from).length);
      const isOfTag = pointer === `#/properties/${tag}/description`;
      catalogue[below(to) + pointer.replace(`#/properties/${original}/`, `#/properties/${name}/`)] = isOfTag
        ? { source: hashOf(variant.properties[tag]?.description ?? ""), text: renamedIn(text, copy) }
        : { source, text };
    }
    const shown = `${entityFile}#/properties/`;
    const english = sources.catalogue[`${shown}${original}/description`];
    if (english) catalogue[`${shown}${name}/description`] = english;
  }
  files.set(bodyFile, {
    ...body,
    oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
    discriminator: { propertyName: tag, mapping },
  });
  files.set(entityFile, { ...entity, properties });
  return { files, catalogue };
}

function copyVariant(variant: SchemaFile, tag: string, { original, name }: Copy): SchemaFile {
  const { [tag]: tagProperty = {}, [original]: value = {} } = variant.properties;
  const { description = "" } = tagProperty;
  const renamed: Property = {
    ...tagProperty,
    description: renamedIn(description, { original, name }),
    const: name,
    examples: [name],
  };
  return { ...variant, required: [tag, name], properties: { [tag]: renamed, [name]: value } };
}

function below(file: string): string {
  return bodyFile.slice(0, bodyFile.lastIndexOf("/") + 1) + file;
}

/** Texts name a field in backticks. */
function renamedIn(text: string, { original, name }: Copy): string {
  return text.replaceAll(`\`${original}\``, `\`${name}\``);
}

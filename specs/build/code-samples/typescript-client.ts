import type { SampledRequest } from "./sampled-request.ts";

export function typescriptSample({ query, body, field }: SampledRequest): string {
  return `import { createClient } from "@wabotify/client";

const client = createClient({ workspaceId: ${JSON.stringify(query.workspaceId)} });

const opportunity = await client.opportunities.update(${JSON.stringify(query.id)}, {
  ${field}: ${JSON.stringify(body[field])},
});
console.log(opportunity.${field});
`;
}

/** A client of the API, ready to change names. Each file beside this one is what whoever uses that client writes. */
export type Connect = (baseUrl: string, workspaceId: string) => Rename;

/** Changes an opportunity's name, and answers the opportunity as the API shows it. Rejects when the API refuses. */
export type Rename = (id: string, name: string) => Promise<{ name: string }>;

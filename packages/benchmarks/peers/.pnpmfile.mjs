// These carry a bundle for a script tag, which is what is measured: it needs none of their hundreds of dependencies.
const bundled = ["@scalar/api-reference", "@stoplight/elements", "swagger-ui-dist"];

export const hooks = {
  readPackage(manifest) {
    if (!bundled.includes(manifest.name)) return manifest;
    return { ...manifest, dependencies: {}, peerDependencies: {} };
  },
};

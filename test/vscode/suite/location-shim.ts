// Mocha's build for browsers reads `location.search`; the worker of the extension host hides `location`.
const host = globalThis as { location?: unknown };
host.location ??= { search: '' };

export {};

const port = Number(process.env['E2E_PORT'] ?? 4321);

/** The two sites that browser tests visit: at the root of a host, and below a path. */
export const SITES = {
  root: { port, url: `http://localhost:${port}` },
  sub: {
    port: port + 1,
    url: `http://localhost:${port + 1}/some/sub`,
    folder: 'node_modules/.cache/dist-sub',
  },
};

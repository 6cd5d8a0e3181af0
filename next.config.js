// @ts-check

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  compress: false,
  agentRules: false,
  productionBrowserSourceMaps: false,
  typedRoutes: true,
  serverExternalPackages: ['better-sqlite3', 'sharp', '@node-rs/argon2', 'pino'],
};

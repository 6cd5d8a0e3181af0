// @ts-check

/** @type {import('next').NextConfig} */
export default {
  poweredByHeader: false,
  compress: false,
  agentRules: false,
  productionBrowserSourceMaps: false,
  typedRoutes: true,
  // Photos have renditions of our own; the optimiser would decode for anybody and keep its files for ever.
  images: { unoptimized: true },
  // The format wants the parts of a sitemap beside the pages that they name.
  rewrites: async () => [{ source: '/sitemap-:part(\\d+|trang).xml', destination: '/sitemap/:part' }],
  // Loading every page before the first reader is served keeps them waiting a second, and fills memory for none.
  experimental: { preloadEntriesOnStart: false },
  serverExternalPackages: ['better-sqlite3', 'sharp', '@node-rs/argon2', 'pino'],
};

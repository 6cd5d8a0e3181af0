/** Who works here (docs/sources.md, Chain of sign-offs); the admin runs the system and signs nothing. */
export const roles = ['reporter', 'editor', 'secretary', 'chief', 'admin'] as const;
export type Role = (typeof roles)[number];

export const permissions = [
  'article.create',
  'article.readOwn',
  'article.readAll',
  'article.editOwn',
  'article.editAll',
  'article.sign',
  'article.return',
  'article.publish',
  'article.spike',
  'article.takeDown',
  'article.publishUrgently',
  'people.manage',
  'chains.manage',
  'sections.manage',
  'fronts.arrange',
  'conferences.keep',
  'houseRules.manage',
  'register.read',
  'register.keep',
  'record.read',
] as const;
export type Permission = (typeof permissions)[number];

const writes = [
  'article.create',
  'article.readOwn',
  'article.editOwn',
  'conferences.keep',
  'register.read',
] as const;
const signs = [
  ...writes,
  'article.readAll',
  'article.editAll',
  'article.sign',
  'article.return',
  'article.publish',
  'article.spike',
  'fronts.arrange',
  'register.keep',
] as const;

/** Who answers to readers and to the law for what stands on the pages. */
const answersForPages = [...signs, 'article.takeDown', 'record.read'] as const;

export const permissionsOf = {
  reporter: writes,
  editor: signs,
  secretary: answersForPages,
  chief: [...answersForPages, 'article.publishUrgently', 'houseRules.manage'],
  admin: ['people.manage', 'chains.manage', 'sections.manage', 'houseRules.manage', 'record.read'],
} as const satisfies Record<Role, readonly Permission[]>;

/** True when `role` holds `permission`. */
export function hasPermission(role: Role, permission: Permission): boolean {
  return (permissionsOf[role] as readonly Permission[]).includes(permission);
}

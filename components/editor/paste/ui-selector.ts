/** What is never text, whoever's page it comes from: scripts, forms, the controls of an editor. */
export const uiSelector = [
  'script',
  'style',
  'link',
  'meta',
  'iframe',
  'object',
  'input',
  'select',
  'textarea',
  'button',
  'menu',
  'noscript',
  '[role=toolbar]',
  '[role=button]',
  '[data-editor-ui]',
].join(',');

/** Everybody in the sample newsroom has an e-mail of this domain (reserved by RFC 2606) and this password. */
export const demoDomain = 'toasoan.example';
export const demoPassword = 'muc-in-con-uot';

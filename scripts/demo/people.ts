import { demoDomain } from '#domain/demo-accounts.ts';
import type { Role } from '#domain/roles.ts';

export type DemoPersonKey = 'ha' | 'minh' | 'lan' | 'tuan' | 'mai' | 'phuc' | 'binh' | 'quan' | 'son';
export type DemoPerson = {
  key: DemoPersonKey;
  email: string;
  name: string;
  penName: string;
  role: Role;
  hasLeft?: true;
};

/** Everybody in the sample newsroom; Sơn has left it. */
export const demoPeople: readonly DemoPerson[] = [
  person('ha', 'Nguyễn Thu Hà', 'Thu Hà', 'reporter'),
  person('minh', 'Trần Quang Minh', 'Quang Minh', 'reporter'),
  person('lan', 'Lê Ngọc Lan', 'Ngọc Lan', 'reporter'),
  person('tuan', 'Phạm Anh Tuấn', 'Anh Tuấn', 'editor'),
  person('mai', 'Vũ Thị Mai', 'Phương Mai', 'editor'),
  person('phuc', 'Đỗ Hồng Phúc', 'Hồng Phúc', 'secretary'),
  person('binh', 'Hoàng Thái Bình', 'Thái Bình', 'chief'),
  person('quan', 'Bùi Đức Quân', 'Đức Quân', 'admin'),
  { ...person('son', 'Ngô Văn Sơn', 'Văn Sơn', 'reporter'), hasLeft: true },
];

function person(key: DemoPersonKey, name: string, penName: string, role: Role): DemoPerson {
  return { key, email: `${key}@${demoDomain}`, name, penName, role };
}

import { olderTone } from '#domain/people/people-in.ts';

/**
 * Offices of Party, state and Front as they are named in order, the highest first; of equal height, the Party's stands
 * first. A rule of ours after what is public of Regulation 02-QĐi/TW of 2018 (docs/sources.md, Order of names).
 */
const offices: readonly RegExp[] = [
  /^Tổng Bí thư/iu,
  /^Chủ tịch nước/iu,
  /^Thủ tướng/iu,
  /^Chủ tịch Quốc hội/iu,
  /^Thường trực Ban Bí thư/iu,
  /^Ủy viên Bộ Chính trị/iu,
  /^(?:Bí thư Trung ương Đảng|Ủy viên Ban Bí thư)/iu,
  /^(?:Phó Chủ tịch nước|Phó Thủ tướng|Phó Chủ tịch Quốc hội|Chủ tịch Ủy ban Trung ương M)/iu,
  /^(?:Ủy viên (?:Ban Chấp hành )?Trung ương Đảng|Ủy viên Trung ương)/iu,
  /^Bí thư (?:Tỉnh|Thành) ủy/iu,
  /^(?:Bộ trưởng|Tổng Kiểm toán|Chánh án Tòa án nhân dân tối cao|Viện trưởng Viện Kiểm sát nhân dân tối cao|Chủ nhiệm Ủy ban)/iu,
  /^(?:Ủy viên dự khuyết Trung ương|Phó Bí thư Thường trực (?:Tỉnh|Thành) ủy)/iu,
  /^Phó Bí thư (?:Tỉnh|Thành) ủy/iu,
  /^(?:Thứ trưởng|Chủ tịch (?:HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân) (?:tỉnh|thành phố))/iu,
  /^Ủy viên Ban Thường vụ (?:Tỉnh|Thành) ủy/iu,
  /^Phó Chủ tịch (?:Thường trực )?(?:HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân) (?:tỉnh|thành phố)/iu,
  /^(?:Tỉnh ủy viên|Thành ủy viên|Ủy viên Ban Chấp hành Đảng bộ (?:tỉnh|thành phố))/iu,
];

/** Heads of offices; the army has such heads too, and names them by rank. */
const heads: readonly RegExp[] = [
  /^(?:Cục trưởng|Vụ trưởng|Giám đốc Sở|Trưởng Ban|Chánh Văn phòng)/iu,
  /^(?:Phó cục trưởng|Phó vụ trưởng|Phó giám đốc Sở|Phó Trưởng Ban|Phó Chánh Văn phòng|Chi cục trưởng)/iu,
];

/** Of the commune, below the departments of the province. */
const ofCommune: readonly RegExp[] = [
  /^Bí thư Đảng ủy (?:xã|phường|đặc khu)/iu,
  /^Chủ tịch (?:HĐND|Hội đồng nhân dân|UBND|Ủy ban nhân dân) (?:xã|phường|đặc khu)/iu,
];

/**
 * How high the highest of these offices stands, 0 for the highest of all; undefined where none is in the list, or where
 * the rank of whoever holds it says more.
 */
export function heightOf(held: readonly string[], hasRank: boolean): number | undefined {
  const counted = [...offices, ...(hasRank ? [] : heads), ...ofCommune];
  const found = counted.findIndex((office) => held.some((one) => office.test(olderTone(one))));
  return found < 0 ? undefined : found;
}

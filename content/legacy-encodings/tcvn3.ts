/**
 * TCVN3 ("ABC"), the one-byte code of the `.Vn…` fonts, as Windows-1252 shows its bytes: code to letter.
 * Source: TCVN 5712:1993, VN3; capitals with a tone have no code and are written with a font of capitals.
 */
export const tcvn3: ReadonlyMap<string, string> = pairs(
  'µà ¶ả ·ã ¸á ¹ạ ¨ă »ằ ¼ẳ ½ẵ ¾ắ Æặ ©â Çầ Èẩ Éẫ Êấ Ëậ ®đ Ìè Îẻ Ïẽ Ðé Ñẹ ªê Òề Óể Ôễ Õế Öệ ×ì Øỉ Üĩ Ýí Þị ' +
    'ßò áỏ âõ ãó äọ «ô åồ æổ çỗ èố éộ ¬ơ êờ ëở ìỡ íớ îợ ïù ñủ òũ óú ôụ \u00ADư õừ öử ÷ữ øứ ùự úỳ ûỷ üỹ ýý þỵ ' +
    '¡Ă ¢Â £Ê ¤Ô ¥Ơ ¦Ư §Đ',
);

function pairs(list: string): Map<string, string> {
  return new Map(list.split(' ').map((pair): [string, string] => [pair.charAt(0), pair.slice(1)]));
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/**
 * Syllables that Vietnamese doubles on purpose: repetition, softening, sound, and names of things. Grammar words that
 * are doubled by slips of the hand (*của, và, các, được, là, những …*) are not among them.
 */
export const reduplicated = words(`
  ai ang anh ào ảo ầm ba băng bảy bần bập bay bà bé be bon bồng bừng bươm cao cào cay cha chang chằm chằn chẻ chiều
  chín chôm chua chuồn cò cũ cục dài dày dần dâu dế đa đâu đăm đằm đầy đen đều đêm đi đinh độc đời đoàn đỏ đôi
  đông đùng êm gà gật gâu gần giây giờ giống ha hai hàng hằm hay hề hô hồng hơi hừ khăng khà khe khít khò kìn kha lạ
  lắc lăm lăn lăng lâng lâu lần lê le lớp lù lũ luôn ly mãi mau mặn mây meo mọi mo mong mơn mới mưa mười nao năm nắng
  ngàn ngành ngày ngang ngăm nghiêm nghiêng nghìn ngon ngóng ngọt người ngút nhà nhanh nhàn nhăm nhẹ nhè nhiều nhỏ
  nhọn nho nói non nơi nợ núi oang oai ong ồ ông ồm ôi phăng phất phừng quanh quen rành râm rầm rân rào
  rần rất riêng rồi rơi rùng rưng sáng sàn sâu sè sơ sớm sờ sừng tạm tay tầng tần tấp tăm tăn thấp thẳng
  tháng thăm thao thèm thi thôi thơm thường tí tim tít to tò tối trân tràn trắng trăm trập tre triệu tròn
  trơ trùng tu tuần tưng từ từng tức ùn ùng uôm ư vàng vạn vang vèo veo ve vi vo vòng vội vù vui vuông vút vừa
  choang chung chút chạy cười hiu hì hổ hu hùng khư lì lom muôn nghĩ nhất nhìn rì tà tè xa xanh xao xào xã xóm xinh xịt xôm ý
`);

/**
 * Words of two syllables that often stand right after a word which ends as they begin: *đại biểu biểu quyết*, *công tác
 * tác chiến*. Keyed by their whole spelling.
 */
export const compounds: ReadonlySet<string> = new Set(
  `an ninh|an toàn|an sinh|an cư|ảnh hưởng|ban hành|ban đầu|báo cáo|báo chí|bạn bè|bạn đọc|biên giới|biên phòng|biên soạn|biên tập|
  biểu quyết|biểu dương|biểu diễn|biểu hiện|biểu thị|biểu tượng|bình dân|bình quân|bình đẳng|bộ đội|bộ máy|bộ môn|bộ phận|
  bộ trưởng|bộ binh|cách làm|cách mạng|cách thức|cán bộ|cảnh sát|cảnh giác|chất lượng|chế độ|chế biến|chế tạo|chí khí|chí hướng|
  chí tình|chí công|chỉ đạo|chỉ huy|chỉ tiêu|chỉ thị|chiến đấu|chiến lược|chiến sĩ|chiến thắng|chiến thuật|chính quy|
  chính quyền|chính sách|chính thức|chính trị|chính xác|chính đảng|chủ động|chủ nhiệm|chủ tịch|chủ trì|chủ trương|chủ yếu|chủ quyền|
  chủng loại|chuyên đề|chuyên gia|chuyên môn|chuyên nghiệp|chuyên trách|chức danh|chức năng|chức sắc|chức trách|chức vụ|cơ bản|cơ cấu|
  cơ chế|cơ động|cơ giới|cơ hội|cơ quan|cơ sở|công an|công bằng|công bố|công chức|công đoàn|công khai|công nghệ|công nghiệp|
  công nhân|công tác|công trình|công ty|công việc|cộng đồng|cộng sản|cử tri|cứu hộ|cứu trợ|dân chủ|dân cư|dân quân|dân sinh|
  dân số|dân tộc|dân vận|dự án|dự báo|dự thảo|đại biểu|đại diện|đại hội|đại đoàn|đại học|đảm bảo|đảng bộ|đảng ủy|đảng viên|
  đào tạo|đầu tư|đầu tiên|đấu tranh|đề án|đề nghị|đề xuất|địa bàn|địa phương|điểm sáng|điểm mới|điều chỉnh|điều động|điều hành|điều kiện|
  định hướng|định kỳ|đoàn kết|đoàn thể|đoàn viên|đội hình|đội ngũ|đội trưởng|đội viên|động lực|động viên|động thái|đồng bào|đồng bộ|
  đồng chí|đồng đội|đồng lòng|đồng tình|đồng thời|đổi mới|đơn vị|đường bộ|đường dây|đường lối|đường sắt|gia đình|gia tăng|giá cả|
  giá trị|giải pháp|giải quyết|giảm nghèo|giám đốc|giám sát|gian khổ|gian khó|giáo dục|giáo viên|giữ gìn|giữ vững|hạ tầng|hành chính|
  hành động|hành trình|hàng hóa|hậu cần|hậu phương|hệ thống|hiện đại|hiện có|hiện hành|hiện nay|hiện thực|hiệu lực|hiệu quả|hình ảnh|
  hình thành|hình thức|hòa bình|hoạt động|học sinh|học tập|học viên|học hỏi|học viện|hội đồng|hội nghị|hội nhập|hội thảo|hội viên|hợp pháp|
  hợp tác|hợp tác xã|huấn luyện|hướng dẫn|hữu nghị|kế hoạch|kết hợp|kết luận|kết nối|kết quả|khai thác|khí tài|khoa học|khu vực|
  kiểm tra|kiểm soát|kinh tế|kinh nghiệm|kinh doanh|kỳ họp|kỳ vọng|kỹ năng|kỹ thuật|lãnh đạo|lãnh thổ|lao động|lập trường|lập pháp|lịch sử|
  liên kết|liên quan|liên tục|lính biên phòng|lợi ích|lợi thế|luận điểm|luật sư|lực lượng|lượng mưa|lý do|lý lịch|lý luận|lý tưởng|mạng lưới|
  mặt trận|minh bạch|môi trường|mục đích|mục tiêu|nam nữ|năng lực|năng suất|nghệ sĩ|nghệ thuật|nghị định|nghị lực|nghị quyết|nghị sĩ|nghị viện|
  nghiên cứu|nghiệp vụ|nghĩa vụ|nghĩa tình|nhân dân|nhân lực|nhân sự|nhân tài|nhân viên|nhiệm kỳ|nhiệm vụ|nội bộ|nội dung|nội địa|nội vụ|
  nông dân|nông nghiệp|nông thôn|phân công|phân tích|phản ánh|phản biện|pháp luật|pháp lý|phát biểu|phát huy|phát triển|phát động|
  phòng chống|phòng ngừa|phòng thủ|phong trào|phối hợp|phục vụ|phụ nữ|phương án|phương châm|phương hướng|phương pháp|phương thức|phương tiện|
  quan điểm|quan hệ|quan tâm|quan trọng|quan trắc|quân dân|quân đội|quân khu|quân sự|quản lý|quản trị|quốc gia|quốc hội|quốc phòng|quốc tế|
  quy chế|quy định|quy hoạch|quy mô|quy trình|quyền hạn|quyền lợi|quyết định|quyết liệt|quyết tâm|rèn luyện|sách lược|sản lượng|sản phẩm|
  sản xuất|sáng kiến|sáng tạo|sinh động|sinh hoạt|sinh ra|sinh sống|sinh viên|sĩ quan|số liệu|số lượng|số người|sự kiện|sự nghiệp|sự việc|
  sức khỏe|sức mạnh|tác chiến|tác động|tác giả|tác hại|tác phẩm|tác phong|tác nghiệp|tài chính|tài liệu|tài nguyên|tài sản|tâm huyết|tâm lý|tâm tư|
  tập huấn|tập thể|tập trung|tế bào|tham gia|tham mưu|tham quan|thành công|thành lập|thành phần|thành phố|thành tích|thành tựu|thành viên|
  thay đổi|thể chế|thể hiện|thể lực|thể thao|thế giới|thế hệ|thế mạnh|thế trận|thi công|thi đua|thi hành|thi tuyển|thiết bị|thiết kế|thiết thực|
  thông báo|thông qua|thông suốt|thông tin|thống nhất|thời đại|thời điểm|thời gian|thời kỳ|thuật toán|thực hành|thực hiện|thực tế|thực tiễn|
  thường trực|thường vụ|thường xuyên|tình hình|tình huống|tình trạng|tình yêu|tính chất|tính mạng|toàn bộ|toàn dân|toàn diện|toàn quân|toàn quốc|
  tổ chức|tổ dân phố|tổ trưởng|trách nhiệm|tranh thủ|trao đổi|trao tặng|tri ân|tri thức|trí thức|trí tuệ|trị an|trị giá|triển khai|
  triển vọng|trình bày|trình độ|trọng điểm|trọng tâm|trọng yếu|trung đoàn|trung tâm|trung thành|trung ương|truyền thống|truyền thông|
  trực thuộc|trực tiếp|trực tuyến|trưởng ban|trưởng phòng|trưởng thành|trường học|tự động|tự lực|tự giác|tư duy|tư liệu|tư tưởng|tư vấn|
  tương lai|tương trợ|ủy ban|ủy viên|vận chuyển|vận dụng|vận động|vận hành|văn bản|văn hóa|văn kiện|văn nghệ|văn phòng|vấn đề|vật chất|
  vật liệu|vật tư|vệ sinh|vị thế|vị trí|viên chức|việc làm|vùng cao|vùng sâu|vụ án|vụ việc|vũ khí|vũ trang|xã hội|xã viên|xây dựng|xuất bản|
  xuất khẩu|xuất sắc|xử lý|xử phạt|xung kích|xung phong|ý kiến|ý nghĩa|ý thức`
    .split('|')
    .map((word) => word.trim()),
);

/**
 * What people type first, folded and without digits at the ends: international lists and Vietnamese habits.
 * Short on purpose: it stands in for a breached list where the machine has no network.
 */
export const commonPasswords: ReadonlySet<string> = new Set(
  `
  password passw0rd p4ssw0rd pass passphrase mypassword yourpassword newpassword thepassword passwordpassword
  admin administrator adminadmin root toor superuser guest user username login welcome welcomeback letmein
  letmeinplease letmeinnow changeme changemenow changeit pleasechange default secret topsecret master test
  testtest testing tester demo demodemo qwerty qwertyuiop qwertyqwerty azerty asdfgh asdfghjkl zxcvbnm
  1q2w3e4r 1q2w3e4r5t 1qaz2wsx 1qaz2wsx3edc q1w2e3r4 q1w2e3r4t5 qazwsx qazwsxedc zaq12wsx abc123 abcd1234 abcdefgh
  iloveyou iloveyousomuch iloveyouforever ilovemyself loveyou lovelove sunshine princess football baseball
  dragon monkey shadow superman batman pokemon starwars whatever trustno1 trustnoone computer internet samsung
  iphone google facebook microsoft windows michael jordan jennifer jessica charlie daniel hello helloworld
  hellohello goodmorning freedom liverpool chelsea arsenal barcelona manchester manchesterunited
  correcthorsebatterystaple thequickbrownfox opensesame nothing nopassword none blank access supersecret
  matkhau matkhaumoi matkhaucu matkhaucuatoi matkhaumacdinh matkhaumatkhau doimatkhau quenmatkhau khongcomatkhau
  khongcomatkhaunao khongbiet khongnho khongcogi taikhoan dangnhap quantri quantrivien nguoidung xinchao
  xinchaovietnam xinchaocacban chaoban anhyeuem anhyeuemnhieu anhyeuemnhieulam anhnhoem anhmaiyeuem anhmaimaiyeuem
  emyeuanh emyeuanhnhieu emyeuanhnhieulam emnhoanh yeuem yeuanh yeuemnhieu yeuanhnhieu yeunhau yeumainhe
  mayeucon congyeume toiyeuvietnam toiyeuem toiyeuanh toiyeubao vietnam vietnamvodich vietnamquehuongtoi
  conyeume conyeubame bameyeucon giadinh giadinhtoi giadinhhanhphuc giadinhlasomot hanhphuc hanhphucmaimai
  tinhyeu tinhyeucuatoi tinhban maimai mailaanhem maiyeuem motminh cuocsong cuocsongtuoidep hoahong hoamattroi
  hanoi hanoivietnam hanoiyeuthuong saigon saigonvietnam thanhphohochiminh danang hochiminh haiphong
  nguyen nguyenvana nguyenvanan tranvana lethib nguyenthib motnamba mothaibabon mothaibabonnam mothaibabonnamsau
  khongaibiet khongaibietdau bimat bimatcuatoi bimatquansu quandoinhandan quandoi quocphong baochi nhabao
  phongvien bientap bientapvien thukytoasoan tongbientap toasoan toasoantoasoan toasoanbao newsroom newspaper
  `
    .split(/\s+/)
    .filter((word) => word !== ''),
);

import { expect, test } from "vitest";
import { findNumbers } from "./find-numbers.ts";

const found = (text: string, names?: string[]) => findNumbers(text, names).map((number) => number.text);

test.each([
  ["Có 1.328 đảng viên", ["1.328"]],
  ["ước trên 7,24 tỷ USD, tăng 6,5%", ["7,24", "6,5"]],
  ["rộng hơn 70ha", ["70"]],
  ["giảm −0,5 điểm", ["−0,5"]],
  ["Mười tổ chức, hai mươi mốt đảng viên", ["Mười", "hai mươi mốt"]],
  ["cứ một nghìn lao động", ["một nghìn"]],
  ["dưới một phần trăm", ["một"]],
  ["cao hơn mười lần", ["mười"]],
  ["năm chỉ tiêu cho năm 2019", ["năm"]],
  ["2024 doanh nghiệp", ["2024"]],
  ["tăng 5/7", ["5", "7"]],
  ["đạt kế hoạch 140", ["140"]],
  ["500 USD", ["500"]],
  ["có mười hai tỉnh, ba trăm\nhộ dân, hai\u00a0chục xã", ["mười hai", "ba trăm", "hai chục"]],
  ["MƯỜI LĂM xã, một nghìn không trăm linh ba hộ", ["MƯỜI LĂM", "một nghìn không trăm linh ba"]],
  ["cấp 2019 giấy phép, vốn 2023 tỷ đồng, chỉ tiêu 2019 nghìn tỷ", ["2019", "2023", "2019"]],
  ["Từ 2015 đến 2024 tỷ đồng, năm 2018, 2023 dự án", ["2024", "2023"]],
  ["Công ty 300 tỷ, công ty 300 nhân viên, nhà máy May 20 triệu USD", ["300", "300", "20"]],
  ["３４ dự án, ٣٤ dự án, 2½ lần, ½ số khu", ["３４", "٣٤", "2½", "½"]],
  [
    "tăng gấp đôi, gấp rưỡi, gấp ba lần, gấp mười, đã nhân đôi",
    ["gấp đôi", "gấp rưỡi", "gấp ba", "gấp mười", "nhân đôi"],
  ],
  ["hai phần ba số khu, một phần tư, bảy phần mười", ["hai phần ba", "một phần tư", "bảy phần mười"]],
  ["quá một nửa, hơn nửa, nửa số khu, một lần rưỡi", ["một nửa", "nửa", "nửa", "một lần rưỡi"]],
])("“%s” says how much", (text, numbers) => {
  expect(found(text)).toEqual(numbers);
});

test.each([
  "Ngày 17/6/2024, hội nghị ngày 27/12, sáng 19/6, từ tháng 5/2022 đến tháng Sáu, 19.6.2012",
  "6 tháng đầu năm 2018, 9 tháng 2018, quý I/2024, quý 3/2024, mười năm sau, sáu tháng, năm năm, 12 ngày, 08:00",
  "nhiệm kỳ 2020–2025, tầm nhìn 2050, chỉ tiêu 2019: ba mục, gọi 2018 là một năm thành công",
  "Nghị quyết 09-NQ/TU, 52/2022/QĐ-TTg, Chỉ thị số 24, 15-NQ/TƯ",
  "tổ chức Đảng thứ 100, lần thứ III, thứ hai, đoạn 9, giai đoạn 1",
  "COVID-19, A1, 5G, khu công nghiệp Nội Bài 2, Công ty May 10",
  "một tổ chức có thể gồm nhiều chi bộ; hai cách đọc; hàng chục lần; ba con số",
  "Năm 2012 Đảng bộ còn là cấp cơ sở, trước ngày 13/4/2016 đoàn viên; tháng 5/2022 công đoàn",
  "không doanh nghiệp nào; hai chỉ tiêu bằng nhau; bằng hai đồng tiền",
  "cả năm doanh nghiệp đều lo; hai đoàn thể",
  "hai tỷ lệ, ba tỷ trọng, một tỷ giá, không tỷ số nào; vốn đầu tư dự án; năm triệu tập viên",
  "mười hai năm, ba trăm ngày, nửa năm, một nửa nhiệm kỳ, một phần tư thế kỷ, ba mươi Tết, ngày hai mươi tháng mười",
  "lần thứ mười hai, thế kỷ hai mươi, khóa mười ba, Đồng Tháp Mười, chị Mười",
  "năm 2013, 2015 và 2019 nguồn viết; nhiệm kỳ 2020–2025 tính đến nay; từ 2017 hộ nào cũng; hai trang năm 2019 in",
  "Công ty 20 của quân đội, nhà máy 2 đã chạy, Quốc lộ 5 đi qua",
  "rộng vài km², mỗi m² đất; hàng trăm hộ, vài chục xã, mười mấy khu, tròn trăm; 7 giờ",
  "nửa đầu năm, nửa còn lại, nửa nạc nửa mỡ, nửa chừng; một phần các khu, cổ phần năm 2021, cả hai phần",
  "gấp nhiều lần, gấp mấy lần, cần gấp, tăng gấp bội; công nhân đôi khi về muộn; nhân đôi một số",
  "ba bên, muôn nơi, hai bản tin, bốn tỉnh",
])("“%s” counts nothing", (text) => {
  expect(found(text)).toEqual([]);
});

test("the name of a registered thing may hold digits", () => {
  expect(found("theo Trang tin 247 có 3 khu", ["Trang tin 247"])).toEqual(["3"]);
});

test("a number is found where it stands, with its value", () => {
  expect(findNumbers("Ngày 1/7/2025 có mười lăm dự án và 7,24")).toEqual([
    { text: "mười lăm", offset: 17, value: 15 },
    { text: "7,24", offset: 35, value: 7.24 },
  ]);
});

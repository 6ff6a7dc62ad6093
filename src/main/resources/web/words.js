import { DIMENSIONS } from "./dimensions.js";

/** How codes and dates are said. */
const ROMAN = ["", "I", "II", "III", "IV"];

/** `2020-08-27` as 27/8/2020, `2020-08` as tháng 8/2020, `2020-Q3` as quý III/2020. */
export function period(text) {
  let match;
  if ((match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text))) {
    return `${Number(match[3])}/${Number(match[2])}/${match[1]}`;
  }
  if ((match = /^(\d{4})-(\d\d)$/.exec(text))) {
    return `tháng ${Number(match[2])}/${match[1]}`;
  }
  if ((match = /^(\d{4})-Q([1-4])$/.exec(text))) {
    return `quý ${ROMAN[match[2]]}/${match[1]}`;
  }
  if ((match = /^(\d{4})-H([12])$/.exec(text))) {
    return `${match[2] === "1" ? "sáu tháng đầu" : "sáu tháng cuối"} năm ${match[1]}`;
  }
  return /^\d{4}$/.test(text) ? `năm ${text}` : text;
}

export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a facet's value is called; `name` is what the server calls it. */
export function valueName(dimension, value, name) {
  const { none, values, dated } = DIMENSIONS[dimension];
  if (value === "none") {
    return none.vi;
  }
  return values[value] || (dated ? capital(period(value)) : name || value);
}

/** `Thông báo 1104/TB-SKHCN`, or the title where there is no number. */
export function noticeName(notice) {
  if (notice.symbol) {
    return `${notice.number ?? "…"}/${notice.symbol}`;
  }
  return notice.title || notice.id;
}

export function count(number) {
  return number.toLocaleString("vi-VN");
}

export function lineName([first, last, page]) {
  const lines = first === last ? `dòng ${first}` : `dòng ${first}–${last}`;
  return page ? `trang ${page}, ${lines}` : lines;
}

const QUERY_PROBLEMS = {
  unclosedQuote: "dấu ngoặc kép chưa đóng",
  unclosedParenthesis: "dấu ngoặc đơn chưa đóng",
  unexpectedParenthesis: "thừa dấu ngoặc đơn",
  missingOperand: "thiếu từ cần tìm",
  missingValue: "thiếu giá trị sau dấu hai chấm",
  unknownField: "không có trường tên như vậy; nếu là từ cần tìm, hãy đặt trong ngoặc kép",
  unknownValue: "không có giá trị tên như vậy",
  badPeriod: "không phải khoảng thời gian, ví dụ 2020-Q3, 2020-08, 2020-08-01..2020-10-15",
  badNumber: "không phải số văn bản, ví dụ 1104 hoặc 1104/TB-SKHCN",
  badWildcard: "dấu * hoặc ~ chỉ đứng một lần ở cuối từ",
  tooDeep: "quá nhiều ngoặc lồng nhau",
};

/** What is wrong with a query, in Vietnamese; null where it has no name here. */
export function queryProblem(body) {
  const said = QUERY_PROBLEMS[body.problem];
  return said ? `Không đọc được câu hỏi ở vị trí ${body.position + 1}: ${said}.` : null;
}

package vn.giaoban.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the file is empty | tệp không có nội dung",
        "it is a GIF picture; save it as .png | tệp là ảnh GIF; hãy lưu lại thành .png",
        "it has 2,000 pages, more than 1,000 | tệp có 2,000 trang, quá 1,000 trang; hãy chia nhỏ",
        "it is a RAR archive; unpack it or save it as .zip | tệp nén RAR; hãy giải nén hoặc nén lại thành .zip",
        "it is a program; leave it out | tệp là chương trình máy tính; hãy để ra ngoài thư mục",
        "it is an Excel workbook; save its text as .docx | tệp là bảng tính Excel; hãy lưu nội dung thành .docx",
        "something that no reader says | something that no reader says"
      })
  void saysReasonsInVietnamese(String reason, String vietnamese) {
    assertEquals(vietnamese, Reasons.CATALOGUE.vietnamese(reason));
  }
}

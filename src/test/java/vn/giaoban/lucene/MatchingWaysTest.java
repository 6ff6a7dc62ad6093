package vn.giaoban.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.search.dimension.FacetText;

/// The rules of matching Vietnamese, row by row, in every kind of query.
final class MatchingWaysTest {
  /// A way to ask for `typed`; the constants' first letters stand for them in the rows below.
  private enum Way {
    WORDS,
    PHRASE,
    NEAR,
    TRUNCATED,
    FACET;

    boolean finds(String typed, String text) throws IOException {
      return switch (this) {
        case WORDS -> TestIndex.finds(typed, text);
        case PHRASE -> TestIndex.finds("\"" + typed + "\"", text);
        case NEAR -> TestIndex.finds("\"" + typed + " 7777\"~3", text + " 7777");
        case TRUNCATED -> TestIndex.finds(typed + "*", text);
        case FACET -> FacetText.of(typed).matcher().lists(text, text);
      };
    }
  }

  /// Each row: what is typed; a text; the ways that find it, no other doing so; and what of it the
  /// words light up.
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "nhan hieu; nhãn hiệu; WPNTF; nhãn|hiệu",
        "nhan hieu; nhan hieu; WPNTF; nhan|hieu",
        "nhãn hiệu; nhãn hiệu; WPNTF; nhãn|hiệu",
        "nhãn hiệu; nhan hieu; WPNTF; nhan|hieu",
        "nhãn hiệu; nhân hiệu; -; ",
        "nhãn hieu; nhãn hiệu; -; ",
        "NHÃN HIỆU; nhãn hiệu; WPNTF; nhãn|hiệu",
        "đường; đường; WPNTF; đường",
        "đường; duong; WPNTF; duong",
        "đường; dương; -; ",
        "đường; đương; -; ",
        "đường; đuong; -; ",
        "hoà; Hòa; WPNTF; Hòa",
        "hòa; Hoà; WPNTF; Hoà",
        "thuỷ; thủy; WPNTF; thủy",
        "hoà; hoá; -; ",
        "hoà; Hoàng; TF; ",
        "hòa; Hoàng; TF; ",
        "Ðảng; Đảng; WPNTF; Đảng",
        "KHCN; KHCN; WPNTF; KHCN",
        "KHCN; KH&CN; WP; KH&CN",
        "KHCN; khoa học và công nghệ; WP; khoa học và công nghệ",
        "khcn; khoa hoc va cong nghe; WP; khoa hoc va cong nghe",
        "KH&CN; KH&CN; WPNTF; KH&CN",
        "KH&CN; KHCN; WP; KHCN",
        "KH&CN; khoa học và công nghệ; WP; khoa học và công nghệ",
        "khoa học và công nghệ; KHCN; WP; KHCN",
        "khoa học và công nghệ; KH&CN; WP; KH&CN",
        "khoa hoc va cong nghe; KHCN; WP; KHCN",
        "OCOP; OCOP; WPNTF; OCOP",
        "OCOP; mỗi xã một sản phẩm; WP; mỗi xã một sản phẩm",
        "mỗi xã một sản phẩm; OCOP; WP; OCOP",
        "SHTT; SHTT; WPNTF; SHTT",
        "SHTT; sở hữu trí tuệ; WP; sở hữu trí tuệ",
        "so huu tri tue; sở hữu trí tuệ; WPNTF; sở hữu trí tuệ",
        "so huu tri tue; SHTT; WP; SHTT",
        "quản lí; quản lý; WPNTF; quản|lý",
        "kĩ thuật; kỹ thuật; WPNTF; kỹ|thuật",
        "quan li; quản lý; WPNTF; quản|lý",
        "hoàn thành; Hòan thành; WPNTF; Hòan|thành",
        "tay; tai; -; ",
        "296/KH-UBND; 296/KH-UBND; WPNTF; 296/KH-UBND",
        "296/KH-UBND; 296/KH - UBND; WPNTF; 296/KH - UBND",
        "296/KH - UBND; 296/KH-UBND; WPNTF; 296/KH-UBND",
        "296/kh-ubnd; 296/KH-UBND; WPNTF; 296/KH-UBND",
        "296/KH-UBND; 1296/KH-UBND; -; ",
        "296; 296/KH-UBND; WPNTF; 296",
        "296; 296.000.000; TF; ",
        "296; 1296/KH-UBND; -; ",
        "296.000.000; 296.000.000; WPNTF; 296.000.000",
        "1,5; 1.5; F; ",
        "ISO 9001; ISO 9001:2015; WPNTF; ISO|9001",
        "ISO 9001; TCVN ISO 9001 : 2015; WPNTF; ISO|9001",
        "ISO 9001:2015; ISO 9001 : 2015; WPNTF; ISO|9001|2015",
        "ISO 9001; ISO 27001; -; ",
        "Tham mưu; Sở:Tham mưu; WPNTF; Tham|mưu",
        "Sở Tham; Sở:Tham mưu; WPNTF; Sở|Tham",
        "QLCN; P.QLCN; WPNTF; QLCN",
        "P.QLCN; P. QLCN; WPNTF; P|QLCN",
        "HCM; TP.HCM; WPNTF; HCM",
        "giao ban; giao_ban; WPNTF; giao|ban",
        "a; a_b; WPNTF; a",
        "H'leo; Ea H'leo; WPNTF; H'leo",
        "chỉ dẫn địa lý; chỉ dẫn địa lý; WPNTF; chỉ|dẫn|địa|lý",
        "chỉ dẫn địa lý; chỉ dẫn lý địa; WNTF; chỉ|dẫn|lý|địa",
      })
  void holds(String typed, String text, String ways, String lit) throws IOException {
    for (var way : Way.values()) {
      boolean found = ways.contains(way.name().substring(0, 1));
      assertEquals(found, way.finds(typed, text), way + " " + typed + " in " + text);
      var decomposed = Normalizer.normalize(typed, Form.NFD);
      if (!decomposed.equals(typed)) {
        assertEquals(found, way.finds(decomposed, text), way + " decomposed " + typed);
      }
    }
    assertEquals(lit == null ? "" : lit, ways.contains("W") ? highlights(typed, text) : "");
  }

  private static String highlights(String query, String text) throws IOException {
    try (var index = TestIndex.of(text)) {
      var hit = index.search(query).hits().getFirst();
      return hit.highlights().stream().map(span -> span.of(text)).collect(Collectors.joining("|"));
    }
  }
}

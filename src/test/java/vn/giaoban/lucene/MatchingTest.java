package vn.giaoban.lucene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.lucene.query.QueryTranslator;
import vn.giaoban.lucene.query.Ranking;
import vn.giaoban.lucene.query.Synonyms;

/// The rules of matching Vietnamese, row by row.
final class MatchingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "nhan hieu; quản lý nhãn hiệu",
        "nhan hieu; quan ly nhan hieu",
        "\"nhan hieu\"; quản lý nhãn hiệu",
        "nhan*; quản lý nhãn hiệu",
        "hoàn~; đã hòan thành",
        "lí~; quản lý nhãn hiệu",
        "nhãn hiệu; quản lý nhãn hiệu",
        "nhãn hiệu; quan ly nhan hieu",
        "\"nhãn hiệu\"; quan ly nhan hieu",
        "nhãn*; quan ly nhan hieu",
        "NHÃN HIỆU; quản lý nhãn hiệu",
        "đường; con đường",
        "đường; con duong",
        "hoà; hòa bình",
        "hòa; hoà bình",
        "hoá; HÓA chất",
        "thuỷ; thủy lợi",
        "Ðảng; Đảng bộ",
        "KHCN; ứng dụng KH&CN",
        "KHCN; khoa học và công nghệ",
        "KHCN; ứng dụng KHCN",
        "KH&CN; khoa học và công nghệ",
        "kh&cn; ứng dụng KHCN",
        "khoa học và công nghệ; ứng dụng KHCN",
        "khoa hoc va cong nghe; ứng dụng KH&CN",
        "\"phát triển KHCN\"; phát triển khoa học và công nghệ",
        "\"phát triển khoa học và công nghệ tỉnh\"; phát triển KH&CN tỉnh",
        "\"KH&CN tỉnh\"; phát triển KH&CN tỉnh",
        "KH CN; phát triển KH&CN tỉnh",
        "OCOP; mỗi xã một sản phẩm",
        "OCOP; chương trình OCOP",
        "chương trình OCOP; chương trình mỗi xã một sản phẩm",
        "moi xa mot san pham; sản phẩm OCOP",
        "SHTT; bảo hộ sở hữu trí tuệ",
        "BHYT; thẻ bảo hiểm y tế",
        "an ninh trật tự; giữ vững ANTT",
        "KT-XH; phát triển kinh tế - xã hội",
        "kinh te xa hoi; phát triển KT-XH",
        "PCCC; phòng cháy, chữa cháy",
        "heo; đàn lợn",
        "dau nanh; đậu tương",
        "SHTT; bao ho so huu tri tue",
        "so huu tri tue; bảo hộ sở hữu trí tuệ",
        "so huu tri tue; chương trình SHTT",
        "296/KH-UBND; Kế hoạch số 296/KH-UBND ngày 31/12/2019",
        "296/KH - UBND; Kế hoạch số 296/KH-UBND ngày 31/12/2019",
        "296/kh-ubnd; Kế hoạch số 296/KH - UBND ngày 31/12/2019",
        "1242/qd-ubnd-hc; Quyết định số 1242/QĐ-UBND-HC",
        "1242/QĐ-UBND; Quyết định số 1242/QĐ-UBND-HC",
        "1242/qd-ubnd; Quyết định số 1242/QĐ-UBND-HC",
        "\"1242/QĐ-UBND\"; Quyết định số 1242/QĐ-UBND-HC",
        "296/KH-UBND; Kế hoạch số 296/KH-UBND-NC",
        "192-KH/TU; Kế hoạch số 192-KH/TU của Tỉnh ủy",
        "09/2019/NĐ-CP; Nghị định số 09/2019/NĐ-CP của Chính phủ",
        "\"số 296/KH-UBND ngày\"; Kế hoạch số 296/KH-UBND ngày 31/12/2019",
        "296; Kế hoạch số 296/KH-UBND ngày 31/12/2019",
        "UBND; Kế hoạch số 296/KH-UBND ngày 31/12/2019",
        "ISO 9001; áp dụng ISO 9001:2015",
        "ISO 9001; áp dụng TCVN ISO 9001 : 2015",
        "\"ISO 9001:2015\"; áp dụng TCVN ISO 9001 : 2015",
        "Tham mưu; Văn phòng Sở:Tham mưu kiện toàn",
        "QLCN; phối hợp P.QLCN rà soát",
        "HCM; tại TP.HCM",
        "giao; giao_ban tháng",
        "\"chỉ dẫn địa lý\"; vùng chỉ dẫn địa lý Vinh",
        "\"chi dan dia ly\"; vùng chỉ dẫn địa lý Vinh",
        "\"nhãn tập\"~1; nhãn hiệu tập thể",
        "\"tập nhãn\"~1; nhãn hiệu tập thể",
        "nghiem~; nghiệm thu",
        "nghieem~; nghiệm thu",
        "=OCOP; chương trình OCOP",
        "OCOP -dịch; chương trình OCOP",
        "ISO OR OCOP; chương trình OCOP",
        "quản lí; quản lý nhà nước",
        "quản lý; quản lí nhà nước",
        "quan li; quản lý nhà nước",
        "quản lí; quan ly nha nuoc",
        "kĩ thuật; kỹ thuật số",
        "qui định; quy định",
        "công ti; công ty",
        "\"quản lí nhà nước\"; quản lý nhà nước",
        "\"quản nhà\"~1; quản lí nhà",
        "\"lí quản\"~1; quản lý",
        "lí*; quản lý",
        "li*; quản lý",
        "hoàn thành; Hòan thành báo cáo",
        "Hòan thành; hoàn thành báo cáo",
        "toàn tỉnh; tòan tỉnh",
        "quỹ; qũy phát triển",
        "quĩ; qũy phát triển",
        "của; cuả đề tài",
        "việt; người vịêt",
        "\"hoàn thành báo cáo\"; Hòan thành báo cáo",
        "hoàn*; Hòan thành",
        "việ*; người vịêt",
        "hò*; hoàn thành",
        "qũ*; quỹ hỗ trợ",
        "sở hữu trí tuệ; SHTT",
        "khoa học kĩ thuật; khoa học kỹ thuật",
      })
  void finds(String query, String text) throws IOException {
    assertTrue(TestIndex.finds(query, text), query + " in " + text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "nhãn hiệu; nhân hiệu",
        "nhãn hieu; nhãn hiệu",
        "\"nhãn hiệu\"; nhân hiệu",
        "nhãn*; nhân hiệu",
        "nhãn*; nhận hiệu",
        "đường; dương, đương",
        "đường; đuong",
        "296/KH-UBND; số 1296/KH-UBND",
        "296/KH-UBND; số 296/KH-UBNDT",
        "296/KH-UBND; 296 KH UBND",
        "296; 296.000.000 đồng",
        "296; số 1296/KH-UBND",
        "ISO 9001; ISO 27001",
        "\"chỉ dẫn địa lý\"; chỉ dẫn lý địa",
        "\"nhãn thể\"~1; nhãn hiệu tập thể",
        "=OCOP; mỗi xã một sản phẩm",
        "=\"khoa học và công nghệ\"; KHCN",
        "OCOP -dịch; OCOP phòng chống dịch",
        "nhãn hiệu; nhãn",
        "OCO; OCOP",
        "nghiệm~; nghỉem",
        "tay; tai",
        "tay; tai nạn",
        "lí; lì, lỳ",
        "nhi; nhy",
        "thi; thy",
        "my*; minh",
        "hoàn; hoán, hoãn",
      })
  void doesNotFind(String query, String text) throws IOException {
    assertFalse(TestIndex.finds(query, text), query + " in " + text);
  }

  @Test
  void leavesWordsThatAreSpelledRight() throws IOException {
    try (var index =
        TestIndex.of(
            "văn giao cho sở, giao dịch bất động sản",
            "sàn nhà và giao dịch đất",
            "học nước ngoài, lọc dầu, xử lý nước",
            "thanh tra giao thông",
            "thanh tra sở")) {
      assertEquals(null, index.search("sàn giao dịch").suggestion());
      assertEquals(null, index.search("lọc nước ngọt").suggestion());
      assertEquals("thanh tra", index.search("thanh tran").suggestion());
    }
  }

  @Test
  void leavesNamesOfProvincesThatItDoesNotHold() throws IOException {
    try (var index = TestIndex.of("bình chuẩn đo lường", "kiểm định bình chuẩn")) {
      assertEquals(null, index.search("Bình Thuận").suggestion());
      assertEquals(null, index.search("binh thuan").suggestion());
      assertEquals("bình chuẩn", index.search("bình chuẫn").suggestion());
    }
  }

  @Test
  void offersAWordingThatFindsSomething() throws IOException {
    try (var index = TestIndex.of("quản lý nhãn hiệu OCOP", "kiểm tra nhãn hiệu hàng hóa")) {
      assertEquals("nhãn hiệu", index.search("nhân hiệu").suggestion());
      assertEquals("\"nhãn hiệu\" OCOP", index.search("\"nhân hiệu\" OCOP").suggestion());
      assertEquals("quản lý", index.search("quảng lý").suggestion());
      assertEquals("kiểm tra", index.search("kiemm tra").suggestion());
      assertEquals(null, index.search("xyzuvw").suggestion());
      assertEquals(null, index.search("nhãn hiệu").suggestion());
      assertEquals(null, index.search("tinh:nghe-an").suggestion());
    }
  }

  @Test
  void findsDecomposedQueries() throws IOException {
    var decomposed = Normalizer.normalize("nhãn hiệu", Normalizer.Form.NFD);
    assertTrue(TestIndex.finds(decomposed, "nhãn hiệu"));
  }

  @Test
  void ranksTheExactSpellingFirst() throws IOException {
    try (var index =
        TestIndex.of(
            "nhãn hiệu", "nhan hieu của rất nhiều doanh nghiệp trong tỉnh ta", "nhân hiếu")) {
      assertEquals("n-2", index.ids("nhan hieu").getFirst());
      assertEquals(List.of("n-1", "n-2"), index.ids("nhãn hiệu"));
    }
  }

  @Test
  void ranksNeighbouringSyllablesFirst() throws IOException {
    try (var index =
        TestIndex.of("công trình và nghệ nhân", "về công nghệ mới", "nghệ công đoàn")) {
      assertEquals("n-2", index.ids("công nghệ").getFirst());
    }
  }

  @Test
  void ranksTheExactSpellingFirstEvenWhereItsWordsStandApart() throws IOException {
    var texts = new ArrayList<>(Collections.nCopies(200, "của xã, chợ tỉnh, cầu"));
    texts.add("cua tinh");
    try (var index = TestIndex.of(texts.toArray(String[]::new))) {
      assertEquals(201, index.ids("của tỉnh").size());
      assertEquals("n-201", index.ids("của tỉnh").getLast());
      assertEquals("n-201", index.ids("cua tinh").getFirst());
    }
  }

  @Test
  void scoresByTheMeasuredWeights() throws IOException {
    try (var index = TestIndex.of("công nghệ", "công trình của một nghệ nhân, công và nghệ");
        var reader = DirectoryReader.open(index.directory)) {
      var query = new QueryTranslator(Synonyms.standard()).ranking(index.parser.parse("công nghệ"));
      var best = Ranking.STANDARD.over(reader).search(query, 1).scoreDocs[0];
      assertEquals(best.score, index.search("công nghệ").hits().getFirst().score());
      var plain = new IndexSearcher(reader).search(query, 1).scoreDocs[0];
      assertNotEquals(best.score, plain.score, "not the engine's own weights");
    }
  }

  @Test
  void highlightsWhatMatches() throws IOException {
    var text = "Hỗ trợ OCOP, mỗi xã một sản phẩm, theo Kế hoạch 296/KH-UBND của P.QLCN";
    assertEquals(List.of("OCOP", "mỗi xã một sản phẩm"), highlights("OCOP", text));
    assertEquals(List.of("Hỗ", "trợ"), highlights("ho tro", text));
    assertEquals(List.of("Hỗ trợ"), highlights("\"hỗ trợ\"", text));
    assertEquals(List.of("296/KH-UBND"), highlights("296/kh-ubnd", text));
    assertEquals(List.of("QLCN"), highlights("QLCN -ISO", text));
    assertEquals(List.of(), highlights("*", text));
    assertEquals(List.of("Hòan", "thành"), highlights("hoàn thành", "Hòan thành"));
    assertEquals(List.of("quản lý"), highlights("\"quản lí\"", "về quản lý"));
  }

  @Test
  void ranksAnotherSpellingBelowTheExact() throws IOException {
    try (var index =
        TestIndex.of(
            "Hòan thành",
            "Hoàn thành một báo cáo rất dài của toàn tỉnh về các việc đã giao",
            "quản lí",
            "quản lý của toàn bộ các phòng và đơn vị trong tỉnh ta")) {
      assertEquals(List.of("n-2", "n-1"), index.ids("hoàn thành"));
      assertEquals(List.of("n-1", "n-2"), index.ids("hòan thành"));
      assertEquals(List.of("n-4", "n-3"), index.ids("quản lý"));
      assertEquals(List.of("n-4", "n-3"), index.ids("\"quản lý\""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1242/QĐ-UBND", "1242/qd-ubnd", "\"1242/QĐ-UBND\"", "1242/QĐ-UBND và"})
  void ranksALongerNumberBelowTheOneTyped(String number) throws IOException {
    var longer = "theo và Quyết định số 1242/QĐ-UBND-HC";
    try (var index =
        TestIndex.of(
            longer, "theo Quyết định số 1242/QĐ-UBND của toàn tỉnh về các việc và sở đã giao")) {
      assertEquals(List.of("n-2", "n-1"), index.ids(number));
    }
    assertEquals(List.of("1242/QĐ-UBND-HC"), highlights("1242/QĐ-UBND", longer));
  }

  private static List<String> highlights(String query, String text) throws IOException {
    try (var index = TestIndex.of(text)) {
      var hit = index.search(query).hits().getFirst();
      return hit.highlights().stream().map(span -> span.of(text)).toList();
    }
  }
}

package vn.giaoban.search.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.search.dimension.Dimension;

class CompletionContextTest {
  private static List<String> words(String text) {
    return CompletionContext.of(text).words().stream().map(CompletionContext.Word::text).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "nhan h; nhan h",
        "ISO OR nhan h; nhan h",
        "(OCOP | so huu; so huu",
        "\"a b\" nhan; nhan",
        "\"a b\"~3 nhan; nhan",
        "\"chi dan d; chi dan d",
        "tinh:nghe-an nhan h; nhan h",
        "donvi:\"thanh tra; thanh tra",
        "tinh:ng; ng",
        "ocop -di; di",
        "ocop KHÔNG di; di",
        "nhãn* hieu; hieu",
        "lưu ý: nhan; lưu ý: nhan",
        "ocop - nhan h; nhan h",
        "dự án:nhan h; dự án:nhan h",
        "\"a b\"~900 nhan; nhan",
        "tinh: nhan; nhan",
        "=OCOP nhan; nhan",
        "=OCO; OCO",
      })
  void keepsTheWordsThatRunUpToTheEnd(String text, String run) {
    assertEquals(List.of(run.split(" ", -1)), words(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "nhãn*",
        "nghiem~",
        "ISO OR",
        "ISO OR ",
        "(",
        "-",
        "a -",
        "=",
        "\"a b\"",
        "\"a b\"~",
        "-di "
      })
  void completesNothingThere(String text) {
    assertInstanceOf(CompletionContext.Place.Nowhere.class, CompletionContext.of(text).place());
  }

  @Test
  void knowsFields() {
    assertEquals(
        new CompletionContext.Place.Value(Dimension.PROVINCE, 5),
        CompletionContext.of("tinh:ng").place());
    assertEquals(
        new CompletionContext.Place.Value(Dimension.UNIT, 11),
        CompletionContext.of("OCOP donvi:\"tha").place());
    assertEquals(new CompletionContext.Place.Cited(9), CompletionContext.of("trichdan:29").place());
    assertEquals(new CompletionContext.Place.Numbered(3), CompletionContext.of("so:").place());
    assertEquals(
        new CompletionContext.Place.Free(false), CompletionContext.of("tinh:nghe-an x").place());
  }

  @Test
  void closesWhatIsOpen() {
    assertEquals(
        "(a OR nhãn hiệu)", CompletionContext.of("(a OR nhan h").completed(6, "nhãn hiệu"));
    assertEquals("((\"chỉ dẫn\"))", CompletionContext.of("((\"chi d").completed(3, "chỉ dẫn"));
  }

  @Test
  void tellsWhatMustHoldBefore() {
    assertEquals("OCOP ", CompletionContext.of("OCOP tinh:ng").before(10));
    assertEquals("tinh:nghe-an ", CompletionContext.of("tinh:nghe-an nh").before(13));
    assertNull(CompletionContext.of("ISO OR nh").before(7));
    assertNull(CompletionContext.of("(ISO nh").before(5));
    assertNull(CompletionContext.of("nh").before(0));
  }

  @Test
  void countsPlacesInTheTextAsTyped() {
    var decomposed = "nha\u0303n hie\u0323\u0302u";
    var typing = CompletionContext.of(decomposed);
    assertEquals(List.of("nhãn", "hiệu"), words(decomposed));
    assertEquals(6, typing.words().get(1).start());
  }
}

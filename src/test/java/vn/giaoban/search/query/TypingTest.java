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

class TypingTest {
  private static List<String> words(String text) {
    return Typing.of(text).words().stream().map(Typing.Word::text).toList();
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
    assertInstanceOf(Typing.Place.Nowhere.class, Typing.of(text).place());
  }

  @Test
  void knowsFields() {
    assertEquals(new Typing.Place.Value(Dimension.PROVINCE, 5), Typing.of("tinh:ng").place());
    assertEquals(new Typing.Place.Value(Dimension.UNIT, 11), Typing.of("OCOP donvi:\"tha").place());
    assertEquals(new Typing.Place.Cited(9), Typing.of("trichdan:29").place());
    assertEquals(new Typing.Place.Numbered(3), Typing.of("so:").place());
    assertEquals(new Typing.Place.Free(false), Typing.of("tinh:nghe-an x").place());
  }

  @Test
  void closesWhatIsOpen() {
    assertEquals("(a OR nhãn hiệu)", Typing.of("(a OR nhan h").completed(6, "nhãn hiệu"));
    assertEquals("((\"chỉ dẫn\"))", Typing.of("((\"chi d").completed(3, "chỉ dẫn"));
  }

  @Test
  void tellsWhatMustHoldBefore() {
    assertEquals("OCOP ", Typing.of("OCOP tinh:ng").before(10));
    assertEquals("tinh:nghe-an ", Typing.of("tinh:nghe-an nh").before(13));
    assertNull(Typing.of("ISO OR nh").before(7));
    assertNull(Typing.of("(ISO nh").before(5));
    assertNull(Typing.of("nh").before(0));
  }

  @Test
  void countsPlacesInTheTextAsTyped() {
    var decomposed = "nha\u0303n hie\u0323\u0302u";
    var typing = Typing.of(decomposed);
    assertEquals(List.of("nhãn", "hiệu"), words(decomposed));
    assertEquals(6, typing.words().get(1).start());
  }
}

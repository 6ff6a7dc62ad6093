package vn.giaoban.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.giaoban.source.WrittenText.document;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.TestLength;
import vn.giaoban.extract.GoldNotice;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.Lexicon;

/// Properties of the parser that hold for any text.
class NoticeParserPropertiesTest {
  private static final NoticeParser PARSER = new NoticeParser();

  private static Findings findings() {
    return new Findings(Lexicon.standard());
  }

  static List<GoldNotice> notices() {
    return GoldNotice.all();
  }

  @ParameterizedTest
  @MethodSource("notices")
  void everyTextStandsInTheSourceInOrder(GoldNotice notice) {
    assertTrue(standsInOrder(notice.document()) > 0);
  }

  /// How many items a document has, each of which stands in it behind the one before.
  private static int standsInOrder(SourceDocument document) {
    int last = -1;
    var items = PARSER.parse(document, findings()).items();
    for (var item : items) {
      var written = new StringBuilder();
      for (int place : item.text().places()) {
        assertTrue(place > last, () -> "out of order: " + item.text());
        last = place;
        written.append(document.text().text().charAt(place));
      }
      assertEquals(letters(item.text().text()), letters(written.toString()));
      assertFalse(item.text().text().isBlank());
    }
    return items.size();
  }

  @ParameterizedTest
  @MethodSource("notices")
  void noCharacterBelongsToTwoItems(GoldNotice notice) {
    var taken = new HashSet<Integer>();
    var items = PARSER.parse(notice.document(), findings()).items();
    assertFalse(items.isEmpty());
    for (var item : items) {
      for (int place : item.text().places()) {
        assertTrue(taken.add(place), () -> "taken twice: " + place + " by " + item.text());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("notices")
  void linesHoldTheText(GoldNotice notice) {
    var document = notice.document();
    var items = PARSER.parse(document, findings()).items();
    assertFalse(items.isEmpty());
    for (var item : items) {
      var lines = item.text().lines(document.text());
      int from = document.text().line(lines.first()).start();
      int to = document.text().line(lines.last()).end();
      var places = item.text().places();
      assertTrue(from <= places[0] && places[places.length - 1] < to, item.text()::text);
    }
  }

  /// Each heading once on a line of its own, each item a bullet: the plainest notice that says the
  /// same.
  @ParameterizedTest
  @MethodSource("notices")
  void aRecordPrintedPlainlyIsTheSameRecord(GoldNotice notice) {
    var items = PARSER.parse(notice.document(), findings()).items();
    var again = PARSER.parse(document(plain(items)), findings()).items();
    assertEquals(
        items.stream().map(NoticeParserPropertiesTest::said).toList(),
        again.stream().map(NoticeParserPropertiesTest::said).toList());
  }

  private static String said(Item item) {
    var section = item.section();
    return letters(section == null ? "" : section) + ": " + letters(item.text().text());
  }

  private static String plain(List<Item> items) {
    var text =
        new StringBuilder("THÔNG BÁO\n\nKết luận giao ban\n\nGiám đốc Sở kết luận như sau:\n\n");
    String section = null;
    for (var item : items) {
      var own = item.section();
      if (own != null && !own.equals(section)) {
        text.append("# ").append(own).append("\n\n");
      }
      section = own;
      text.append("- ").append(item.text()).append("\n\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("notices")
  void theItemsOfAnyPrefixStandInItInOrder(GoldNotice notice) {
    var text = notice.document().text().text();
    int most = 0;
    for (int end = 0; end < text.length(); end += TestLength.of(485, 97)) {
      most = Math.max(most, standsInOrder(document(text.substring(0, end))));
    }
    assertTrue(most > 0);
  }

  @ParameterizedTest
  @MethodSource("notices")
  void normalizingTwiceEqualsOnce(GoldNotice notice) {
    var text = notice.document().text().text();
    assertEquals(text, Normalizer.normalize(text));
  }

  @Test
  void theItemsOfAnyTextStandInItInOrder() {
    var random = new Random(20200827);
    var words =
        List.of(
            "\n",
            "\n\n",
            "- ",
            "1. ",
            "1.1 ",
            "a) ",
            "I. ",
            "# ",
            "**",
            "|",
            "Phòng ",
            "Sở ",
            "kết luận như sau:",
            "Nơi nhận:",
            "GIÁM ĐỐC",
            "Số: /TB",
            "ngày 31/2/2020",
            "THÔNG BÁO",
            "thực hiện ",
            "\t",
            "\f",
            "\\",
            "<br>",
            ";-");
    int items = 0;
    for (int run = 0; run < TestLength.of(500, 2_000); run++) {
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(words.get(random.nextInt(words.size())));
      }
      items += standsInOrder(document(text.toString()));
    }
    assertTrue(items > 400, "items: " + items);
  }

  private static String letters(String text) {
    var letters = new StringBuilder();
    Folding.exact(text)
        .chars()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }
}

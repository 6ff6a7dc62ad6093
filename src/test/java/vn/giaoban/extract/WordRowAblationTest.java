package vn.giaoban.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.json.Json;
import vn.giaoban.notice.Declared;
import vn.giaoban.source.SourceDocument;
import vn.giaoban.source.WrittenText;
import vn.giaoban.vocabulary.Findings;
import vn.giaoban.vocabulary.Lexicon;
import vn.giaoban.vocabulary.words.WordRow;

/// What becomes of the annotated and of invented notices without one row of a table of words that
/// names no source. Only those in which the row was found are read again.
@EnabledIf("vn.giaoban.TestLength#isLong")
class WordRowAblationTest {
  private static final int INVENTED = 300;
  private static final Lexicon LEXICON = Lexicon.standard();
  private static final NoticeExtractor EXTRACTOR = NoticeExtractor.standard();

  /// A notice as it is read with all rows.
  private record Whole(SourceDocument document, String json, Set<WordRow> rows) {}

  @Test
  void aRowThatNoNoticeShowsSaysWhereItIsKnownFrom() {
    var notices = notices();
    var silent = new ArrayList<String>();
    int shown = 0;
    for (var row : LEXICON.rows()) {
      if (isOfAnotherTable(row) || !row.source().isEmpty()) {
        continue;
      }
      var without = LEXICON.without(row::equals);
      if (notices.stream().anyMatch(notice -> shows(notice, row, without))) {
        shown++;
      } else {
        silent.add(row.table() + ": " + row.phrase() + " " + row.uses());
      }
    }
    assertTrue(shown > 50, "rows that a notice shows: " + shown);
    assertEquals(List.of(), silent);
  }

  /// Types of documents have a source each in their own table.
  private static boolean isOfAnotherTable(WordRow row) {
    return row.table().equals("document-types.csv");
  }

  private static boolean shows(Whole whole, WordRow row, Lexicon without) {
    return whole.rows().contains(row)
        && !json(whole.document(), new Findings(without)).equals(whole.json());
  }

  private static List<Whole> notices() {
    var documents = new ArrayList<>(GoldNotice.all().stream().map(GoldNotice::document).toList());
    var invented = GeneratedCorpus.of(CorpusSpec.standard(3).withNotices(INVENTED));
    for (int i = 0; i < invented.size(); i++) {
      documents.add(WrittenText.document(invented.notice(i).text()));
    }
    return documents.stream().map(WordRowAblationTest::whole).toList();
  }

  private static Whole whole(SourceDocument document) {
    var findings = new Findings(LEXICON);
    var json = json(document, findings);
    return new Whole(document, json, findings.rows());
  }

  private static String json(SourceDocument document, Findings findings) {
    return Json.line(EXTRACTOR.extract("x", document, Declared.NOTHING, findings).notice());
  }
}

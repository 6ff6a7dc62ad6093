package vn.giaoban.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.source.UserColumns;

/// The heads of exported tables as columns of tables kept by users.
class ExportedHeadsTest {
  @ParameterizedTest
  @CsvSource({
    "file, FILE",
    "title, TITLE",
    "agency, AGENCY",
    "province, PROVINCE",
    "issuedOn, ISSUED_ON",
    "metOn, MET_ON",
    "chair, CHAIR",
    "units, UNIT",
    "with, WITH",
    "topics, TOPICS",
    "deadlines, DEADLINES",
    "kind, KIND",
    "directive id, ID",
    "textHash, TEXT_HASH"
  })
  void nameTheColumnThatTheyHold(String column, HitColumn exported) {
    assertEquals(List.of(exported.head().both()), UserColumns.exported(column));
  }
}

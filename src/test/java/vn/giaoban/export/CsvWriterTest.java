package vn.giaoban.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.search.Hit;
import vn.giaoban.search.Sort;
import vn.giaoban.search.Totals;
import vn.giaoban.search.dimension.Dimension;

/// CSV files, read back by another library than the one that writes them.
class CsvWriterTest {
  @TempDir private static Path index;
  private static IndexedCorpus corpus;

  @BeforeAll
  static void open() throws IOException {
    corpus = IndexedCorpus.of(Path.of("corpus"), index);
  }

  @AfterAll
  static void close() throws IOException {
    corpus.close();
  }

  private static List<CSVRecord> read(byte[] file) throws IOException {
    assertArrayEquals(
        new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(file, 3), "no BOM");
    var text = new String(file, 3, file.length - 3, StandardCharsets.UTF_8);
    var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (var parser = format.parse(new StringReader(text))) {
      assertEquals(
          HitColumn.ALL.stream().map(column -> column.head().both()).toList(),
          parser.getHeaderNames());
      return parser.getRecords();
    }
  }

  private static String cell(CSVRecord row, HitColumn column) {
    return row.get(column.head().both());
  }

  @ParameterizedTest
  @EnumSource
  void holdsWhatTheScreenShowsInItsOrder(Sort sort) throws IOException {
    for (var query : List.of("*", "nhan hieu", "kieu:assessment", "tinh:nghe-an chude:ocop")) {
      var request = IndexedCorpus.request(query).sortedBy(sort);
      var rows = read(corpus.export(ExportFormat.CSV, query, request));
      var hits = corpus.paged(request);
      assertEquals(hits.size(), rows.size(), query);
      for (int i = 0; i < rows.size(); i++) {
        assertSame(hits.get(i), rows.get(i));
      }
    }
  }

  private static void assertSame(Hit hit, CSVRecord row) throws IOException {
    var directive = hit.directive();
    assertEquals(directive.id(), cell(row, HitColumn.ID));
    assertEquals(directive.text(), cell(row, HitColumn.TEXT).replaceFirst("^'", ""));
    assertTrue(Normalizer.isNormalized(cell(row, HitColumn.TEXT), Normalizer.Form.NFC));
    assertEquals(Objects.toString(directive.date(), ""), cell(row, HitColumn.DATE));
    assertEquals(
        directive.facts().units().stream()
            .map(unit -> IndexedCorpus.NAMES.name(Dimension.UNIT, unit))
            .collect(Collectors.joining("; ")),
        cell(row, HitColumn.UNIT));
    assertEquals(
        hit.notice().location().province(),
        IndexedCorpus.NAMES
            .values(Dimension.PROVINCE, cell(row, HitColumn.PROVINCE))
            .iterator()
            .next());
    assertEquals(directive.textHash(), cell(row, HitColumn.TEXT_HASH));
    assertEquals(directive.lines().first() + "", cell(row, HitColumn.FIRST_LINE));
    var notice = Objects.requireNonNull(corpus.searcher.notice(hit.notice().id()));
    assertEquals(notice.sources().getFirst().path(), cell(row, HitColumn.FILE));
    assertEquals(
        "http://localhost/notices/" + notice.id() + "#L" + directive.lines().first(),
        cell(row, HitColumn.PERMALINK).replaceFirst("-L\\d+$", ""));
  }

  @Test
  void escapesWhatWouldTurnARowAround() throws IOException {
    var text =
        new String(MadeHits.csv(MadeHits.of("a\u202Eb\u2066c\u009Bd")), StandardCharsets.UTF_8);
    assertTrue(text.contains("a\\u202Eb\\u2066c\\u009Bd"), text);
  }

  @Test
  void endsEveryLineWithCrLf() throws IOException {
    var text = new String(MadeHits.csv(MadeHits.of("một", "hai")), StandardCharsets.UTF_8);
    assertEquals(4, text.split("\r\n", -1).length);
    assertEquals(0, text.replace("\r\n", "").chars().filter(c -> c == '\n' || c == '\r').count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "  =1",
        "\u00A0=1",
        "\u200B\uFEFF=1",
        "＝1",
        "＋1",
        "－1",
        "＠1",
        "=HYPERLINK(\"http://x\",\"y\")",
      })
  void keepsASpreadsheetFromRunningACell(String text) throws IOException {
    var row = read(MadeHits.csv(MadeHits.of(text))).getFirst();
    assertEquals("'" + text, cell(row, HitColumn.TEXT));
    assertEquals("'" + text, cell(row, HitColumn.TITLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Rà soát chi;=2+3;kế hoạch vốn.>Rà soát chi;'=2+3;kế hoạch vốn.",
        "Rà soát; ＝HYPERLINK(A1); vốn>Rà soát;' ＝HYPERLINK(A1); vốn",
        "a;b;-c>a;b;'-c",
        "=1;=2>'=1;'=2"
      })
  void keepsASpreadsheetFromRunningWhatASemicolonParts(String text, String written)
      throws IOException {
    var row = read(MadeHits.csv(MadeHits.of(text))).getFirst();
    assertEquals(written, cell(row, HitColumn.TEXT));
  }

  @Test
  void keepsASpreadsheetFromRunningWhatATabOrLineBreakParts() throws IOException {
    var row = read(MadeHits.csv(MadeHits.of("a\t=1\n+2"))).getFirst();
    assertEquals("a\t'=1\n'+2", cell(row, HitColumn.TEXT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nói \"thẳng\", rồi làm",
        "hai\ndòng",
        "a;b,c\r\nd",
        "\"",
        "'",
        "cuối \\",
        "1=1",
        "Nhãn hiệu 🌾",
      })
  void keepsEveryOtherText(String text) throws IOException {
    var row = read(MadeHits.csv(MadeHits.of(text))).getFirst();
    assertEquals(text, cell(row, HitColumn.TEXT));
  }

  @Test
  void isNamedAfterWhatItHolds() throws IOException {
    var request = IndexedCorpus.request("");
    var totals = new Totals(7, null, 12, 3);
    assertEquals(
        "giaoban_nhan-hieu_12-ket-qua_2026-11-21.csv",
        IndexedCorpus.exported("../Nhãn hiệu\"\r\n", request).fileName(ExportFormat.CSV, totals));
  }
}

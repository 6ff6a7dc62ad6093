package vn.giaoban.lucene.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.junit.jupiter.api.Test;
import vn.giaoban.generated.CorpusSpec;
import vn.giaoban.generated.GeneratedCorpus;
import vn.giaoban.text.Normalizer;

/// Tokens of real notices and invented sentences as they were recorded: an index and the searches
/// saved from it stay valid only while a text keeps its tokens.
///
/// The recording `tokens.txt` holds for each text a number that stands for the text itself and one
/// for each eight lines of it, which stands for all tokens that start there: their terms, places,
/// types and positions in every field. `-Dgolden.update=true` writes it anew; the diff then names
/// the passages whose tokens changed.
final class RecordedTokensTest {
  private static final Path RECORDING =
      Path.of("src/test/resources/vn/giaoban/lucene/analysis/tokens.txt");
  private static final int SENTENCES = 10_000;
  private static final int SENTENCES_IN_A_TEXT = 500;
  private static final int LINES = 8;

  /// Scripts side by side, letters of another script within a word, marks by themselves,
  /// compatibility characters, brackets and signs that join, very long runs.
  private static final String RARITIES =
      """
      Khí C\u041E2 và CO2, cо\u0301 сơ sở; 漢字 カタカナ ひらがな ภาษาไทย 한국어 Ελληνικά Việt漢Nam A\u0301\u0323
      296/KH-UBND, 45 / SNV - CCHC, số 12/2019/QĐ-TTg, 33-CT/TU, KH&CN, KH & CN, LĐ-TB&XH, R&D.
      Ea H'leo, R’lấp, Krông Pắk’s, 1.234,5 9001:2015 3-4 01/01/2024 15h30 a_b P.QLCN Sở:Tham 100% 5m² Ⅳ ½ №5
      😀👍🏽 𝐀𝐁 \u200Bẩn\u200D danh \uFEFF \u00AD gạch-nối gạch–nối - – … “ngoặc” (kép) [vuông] @giao#ban $5 €6
      """
          + "a".repeat(5_000)
          + " "
          + "1.".repeat(3_000)
          + "\n"
          + "𝐀".repeat(300)
          + "/KH-"
          + "Đ".repeat(600)
          + " "
          + "không khoảng trắng ".repeat(1_000);

  /// @param tokens of each eight lines
  private record Recorded(String text, List<String> tokens) {
    static Recorded of(String line) {
      var cells = List.of(line.split(" ", -1));
      return new Recorded(cells.get(1), cells.subList(2, cells.size()));
    }

    String line(String name) {
      return name + " " + text + " " + String.join(" ", tokens);
    }
  }

  @Test
  void textsKeepTheirTokens() throws IOException {
    var texts = texts();
    if (Boolean.getBoolean("golden.update")) {
      Files.write(RECORDING, recording(texts));
    }
    int compared = 0;
    for (var line : Files.readAllLines(RECORDING)) {
      var name = line.substring(0, line.indexOf(' '));
      assertTrue(texts.containsKey(name), () -> name + " is recorded but was not found");
      compare(name, texts.getOrDefault(name, ""), Recorded.of(line));
      compared++;
    }
    assertTrue(compared > SENTENCES / SENTENCES_IN_A_TEXT, "only invented sentences are recorded");
  }

  private static void compare(String name, String text, Recorded before) throws IOException {
    assertEquals(before.text(), checksum(text), () -> name + " is no longer the recorded text");
    var passages = passages(text);
    for (int i = 0; i < passages.size(); i++) {
      var passage = passages.get(i);
      int line = 1 + i * LINES;
      assertEquals(
          before.tokens().get(i),
          checksum(passage),
          () -> "%s, from line %d on, has other tokens: %.2000s".formatted(name, line, passage));
    }
  }

  private static List<String> recording(Map<String, String> texts) throws IOException {
    var lines = new ArrayList<String>();
    for (var text : texts.entrySet()) {
      var tokens = passages(text.getValue()).stream().map(RecordedTokensTest::checksum).toList();
      lines.add(new Recorded(checksum(text.getValue()), tokens).line(text.getKey()));
    }
    return lines;
  }

  private static Map<String, String> texts() throws IOException {
    var texts = new TreeMap<String, String>();
    for (var file : files()) {
      var raw = Files.readString(file);
      texts.put(file.toString(), raw);
      var normal = Normalizer.normalize(raw);
      if (!normal.equals(raw)) {
        texts.put(file + ":normalized", normal);
      }
    }
    texts.put("rarities", RARITIES);
    var sentences = sentences();
    for (int i = 0; i < SENTENCES; i += SENTENCES_IN_A_TEXT) {
      var some = sentences.subList(i, i + SENTENCES_IN_A_TEXT);
      texts.put("sentences-%05d".formatted(i), String.join("\n", some));
    }
    return texts;
  }

  private static List<Path> files() throws IOException {
    try (var corpus = Files.list(Path.of("corpus"));
        var golden = Files.list(Path.of("src/test/resources/golden"))) {
      return Stream.concat(corpus, golden.map(folder -> folder.resolve("input.txt")))
          .filter(Files::isRegularFile)
          .toList();
    }
  }

  private static List<String> sentences() {
    return GeneratedCorpus.of(CorpusSpec.standard(11))
        .notices()
        .flatMap(notice -> notice.text().lines())
        .filter(line -> line.length() > 40)
        .limit(SENTENCES)
        .toList();
  }

  /// The tokens of each eight lines in all fields.
  private static List<String> passages(String text) throws IOException {
    var tokens = new ArrayList<List<String>>();
    int line = 0;
    var passageAt = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      passageAt[i] = line / LINES;
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    for (int i = 0; i <= line / LINES; i++) {
      tokens.add(new ArrayList<>());
    }
    for (var token : Compounds.ofText(text)) {
      tokens
          .get(passageAt[token.start()])
          .add("%s[%d,%d]%d".formatted(token.term(), token.start(), token.end(), token.width()));
    }
    for (var field : List.of(Fields.EXACT, Fields.PLAIN, Fields.PAIRS)) {
      analyze(field, text, passageAt, tokens);
    }
    return tokens.stream().map(some -> some.stream().collect(Collectors.joining(" "))).toList();
  }

  private static void analyze(String field, String text, int[] passageAt, List<List<String>> tokens)
      throws IOException {
    try (var analyzer = new VietnameseAnalyzer();
        var stream = analyzer.tokenStream(field, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      var type = stream.addAttribute(TypeAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      var width = stream.addAttribute(PositionLengthAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        tokens
            .get(passageAt[offset.startOffset()])
            .add(
                "%s[%d,%d]%s,%d,%d"
                    .formatted(
                        term,
                        offset.startOffset(),
                        offset.endOffset(),
                        type.type(),
                        step.getPositionIncrement(),
                        width.getPositionLength()));
      }
      stream.end();
    }
  }

  private static String checksum(String text) {
    var crc = new java.util.zip.CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return "%08x".formatted(crc.getValue());
  }
}

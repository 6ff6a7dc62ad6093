package vn.giaoban.source.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.TestLength;
import vn.giaoban.export.LibreOffice;
import vn.giaoban.source.MadeFiles;
import vn.giaoban.source.MadeMessage;
import vn.giaoban.source.worker.FuzzedReading;

/// Readers answer whatever Jazzer makes of their files, guided by what they do, in a process of its
/// own: for twenty seconds by default, half an hour with `-Plong`. What breaks one is kept in
/// `target/fuzz`.
class FormatFuzzTest {
  private static final Path FINDINGS = Path.of("target", "fuzz").toAbsolutePath();

  /// An input that takes longer is one that hangs, also on a busy machine.
  private static final int SECONDS_AN_INPUT = 600;

  private static final List<String> INSTRUMENTED =
      List.of(
          "vn.giaoban.**",
          "org.apache.poi.**",
          "org.apache.pdfbox.**",
          "org.apache.james.**",
          "org.apache.commons.compress.**",
          "org.jsoup.**");

  private static final String TEXT =
      "1. Giao Văn phòng Sở rà soát hồ sơ.\na) Thanh tra kiểm tra trước 30/9.\n";

  private static final String DOCUMENT =
      """
      <w:p><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:jc w:val="both"/></w:pPr>
      <w:r><w:rPr><w:b/></w:rPr><w:t>Giao</w:t><w:tab/></w:r><w:ins w:id="1" w:author="a"><w:r><w:t>Văn phòng</w:t></w:r></w:ins>
      <w:del w:id="2" w:author="a"><w:r><w:delText>Sở</w:delText></w:r></w:del><w:r><w:rPr><w:vanish/></w:rPr><w:t>mật</w:t></w:r></w:p>
      <w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/><w:vMerge/></w:tcPr><w:p><w:r><w:t>Sở Nội vụ</w:t><w:br/></w:r></w:p></w:tc></w:tr></w:tbl>
      """;

  private static final String NUMBERING =
      """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
      <w:lvlText w:val="%1.%2)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """;

  @TempDir private Path folder;

  @Test
  void answersWhateverIsMadeOfAFile() throws Exception {
    var inputs = Files.createDirectory(folder.resolve("inputs"));
    for (var kind : FuzzedReading.KINDS) {
      var name = kind.format() + kind.part().replace('/', '-');
      Files.write(inputs.resolve(name), kind.input(Files.readAllBytes(seed(kind.format()))));
    }
    var log = folder.resolve("log");
    int status = jazzer(inputs, log).waitFor();
    assertEquals(0, status, () -> "found by Jazzer, kept in " + FINDINGS + ":\n" + end(log));
  }

  private Process jazzer(Path inputs, Path log) throws IOException {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:+EnableDynamicAgentLoading"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Djava.awt.headless=true"));
    command.addAll(List.of("-Djava.io.tmpdir=" + folder, "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + FuzzedReading.class.getName());
    command.add("--instrumentation_includes=" + String.join(":", INSTRUMENTED));
    command.add("--reproducer_path=" + Files.createDirectories(FINDINGS));
    command.add("-artifact_prefix=" + FINDINGS + "/");
    command.add("-timeout=" + SECONDS_AN_INPUT);
    command.add("-rss_limit_mb=0");
    command.add("-seed=16");
    command.add("-max_total_time=" + TestLength.of(20, 1_800));
    command.add(inputs.toString());
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log.toFile())
        .start();
  }

  /// A file of a format: what the office suite makes of a Word document, or one made here.
  private Path seed(String format) throws IOException, InterruptedException {
    var seed = folder.resolve("a." + format);
    if (Files.exists(seed)) {
      return seed;
    }
    return switch (format) {
      case "doc", "odt", "rtf" ->
          Files.copy(LibreOffice.converted(seed("docx"), format, "." + format, folder), seed);
      default -> Files.write(seed, made(format));
    };
  }

  private static byte[] made(String format) throws IOException {
    return switch (format) {
      case "docx" -> MadeFiles.docx(DOCUMENT, Map.of("numbering", NUMBERING, "styles", ""));
      case "html" ->
          utf8("<html><body><ol><li>Giao <b>Văn phòng</b><li>rà soát</ol><table><tr><td>a");
      case "pdf" -> MadeFiles.pdf(TEXT);
      case "eml" ->
          utf8(
              "Subject: a\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\na\r\n--x\r\nContent-Disposition: attachment; filename=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nYQ==\r\n--x--\r\n");
      case "msg" ->
          new MadeMessage("Họp").plain(TEXT).rtf("{\\rtf1 a}").attach("a.txt", utf8("a")).bytes();
      case "zip" -> MadeFiles.zip(Map.of("a.txt", utf8(TEXT), "b/c.docx", MadeFiles.docx(TEXT)));
      default -> utf8(TEXT);
    };
  }

  private static String end(Path log) {
    try {
      var lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
      return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    } catch (IOException e) {
      return e.toString();
    }
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}

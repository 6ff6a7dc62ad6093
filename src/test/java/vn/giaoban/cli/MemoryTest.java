package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.TestLength;
import vn.giaoban.source.Limits;
import vn.giaoban.source.document.ReadLimits;

/// The memory that `giaoban index` needs, in a process for each case.
class MemoryTest {
  private static final String HEADER =
      """
      SỞ KHOA HỌC VÀ CÔNG NGHỆ
      Số: 12/TB-SKHCN

      Nghệ An, ngày 20 tháng 8 năm 2020

      THÔNG BÁO
      Kết luận giao ban tháng 8/2020

      1. Văn phòng Sở
      """;

  private static final String BODIES =
      "Thanh tra Sở phối hợp Phòng Quản lý Công nghệ trước ngày 25/8/2020 theo 296/KH-UBND; ";

  /// What a text that is as long as a text may be is full of.
  enum Filling {
    LONG_WORDS("a".repeat(Limits.LINE) + "\n"),
    EMPTY_LINES("\n"),
    ITEMS_OF_A_LETTER("- a\n"),
    ITEMS("- Giao Thanh tra Sở kiểm tra nhãn hiệu theo Kế hoạch số 296/KH-UBND trước 25/8/2020.\n"),
    HEADINGS("1.1.1. Giao a\n"),
    CAPITALS("THÔNG BÁO KẾT LUẬN CỦA GIÁM ĐỐC SỞ\n"),
    CELLS("| Giao | Sở KH | 25/8/2020 |\n"),
    LONG_LINES("- Giao " + BODIES.repeat(1_000).strip() + "\n"),
    BRACKETS("- Giao " + "(".repeat(90_000) + "\n"),
    DOCUMENTS("296/KH-UBND ".repeat(8_000) + "\n"),
    CALLS("giao Thanh tra Sở phối hợp với các đơn vị tham mưu ".repeat(1_900) + "\n"),
    EMPHASIS("**a** ".repeat(16_000) + "\n");

    private final String text;

    Filling(String text) {
      this.text = text;
    }

    String notice() {
      return HEADER + text.repeat((Limits.TEXT - HEADER.length()) / text.length());
    }
  }

  private record Run(int status, String err) {}

  @TempDir private Path folder;
  private Path corpus;

  @BeforeEach
  void make() throws IOException {
    corpus = Files.createDirectory(folder.resolve("corpus"));
  }

  private Run index(String memory) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                memory,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "index",
                "--corpus",
                corpus.toString(),
                "--index",
                folder.resolve("index").toString())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), err);
  }

  static Stream<Filling> fillings() {
    return Arrays.stream(Filling.values()).limit(TestLength.of(1, Filling.values().length));
  }

  @ParameterizedTest
  @MethodSource("fillings")
  void isHalfAGigabyteForAnyText(Filling filling) throws Exception {
    Files.writeString(corpus.resolve("a.txt"), filling.notice());
    var run = index("-Xmx512m");
    assertFalse(run.err().contains("memory"), run.err());
    assertEquals(run.err().isEmpty() ? 0 : 1, run.status(), run.err());
  }

  @Test
  void namesAFileThatNeedsMoreThanThereIsAndReadsTheRest() throws Exception {
    var large = new byte[(int) ReadLimits.STANDARD.fileBytes()];
    Arrays.fill(large, (byte) 'a');
    Files.write(corpus.resolve("b.txt"), large);
    Files.writeString(corpus.resolve("c.txt"), HEADER + "- Giao Thanh tra Sở báo cáo.\n");
    var run = index("-Xmx72m");
    assertEquals(
        "giaoban: b.txt: không đủ bộ nhớ để đọc tệp\n",
        run.err().replace(System.lineSeparator(), "\n"));
    assertEquals(1, run.status());
    var commands = TestCommands.over(folder.resolve("index"));
    assertTrue(commands.answer("search", "*").get("total").asInt() == 1, commands::out);
  }
}

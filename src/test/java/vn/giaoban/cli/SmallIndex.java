package vn.giaoban.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// An index over a corpus of two notices, to be damaged.
record SmallIndex(Path corpusFolder, TestCommands commands, String whole) {
  static SmallIndex in(Path folder) throws IOException {
    var corpus = Files.createDirectories(folder.resolve("corpus"));
    for (int month = 8; month <= 9; month++) {
      Files.writeString(corpus.resolve("thang-%d.txt".formatted(month)), notice(month));
    }
    var commands = TestCommands.over(corpus, folder.resolve("index"));
    return new SmallIndex(corpus, commands, content(commands));
  }

  private static String notice(int month) {
    return """
    SỞ KHOA HỌC VÀ CÔNG NGHỆ
    Số: %1$d/TB-SKHCN

    Nghệ An, ngày 20 tháng %1$d năm 2020

    THÔNG BÁO
    Kết luận giao ban tháng %1$d/2020

    Ngày 14/%1$d/2020, Giám đốc Sở Trần Quốc Thành chủ trì cuộc họp giao ban và kết luận như sau:

    1. Văn phòng Sở
    - Báo cáo kết quả áp dụng ISO trước ngày 30/%1$d/2020.
    - Phối hợp Thanh tra Sở kiểm tra nhãn hiệu của sản phẩm OCOP.
    """
        .formatted(month);
  }

  private static String content(TestCommands commands) {
    assertEquals(0, commands.run("export", "--all"), commands::err);
    var notices = commands.out();
    assertEquals(0, commands.run("search", "--format", "csv", "ISO OR OCOP"), commands::err);
    return notices + commands.out();
  }

  Path path() {
    return commands.index();
  }

  Path file(String name) {
    return path().resolve(name);
  }

  /// The folder of the segments.
  Path segments() throws IOException {
    return file(Files.readString(file("current")).lines().skip(1).findFirst().orElseThrow());
  }

  String corpus() {
    return corpusFolder.toString();
  }

  void run(String command, String... more) {
    assertEquals(0, runFor(command, more), commands::err);
  }

  /// The exit status of a command over the corpus.
  int runFor(String command, String... more) {
    var args = new String[more.length + 2];
    args[0] = "--corpus";
    args[1] = corpus();
    System.arraycopy(more, 0, args, 2, more.length);
    return commands.run(command, args);
  }

  /// What lies in the folder, in order.
  List<String> names() throws IOException {
    return names(path());
  }

  static List<String> names(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /// Makes it an index of the layout before.
  void flatten() throws IOException {
    var segments = segments();
    for (var name : names(segments)) {
      Files.move(segments.resolve(name), file(name));
    }
    Files.delete(segments);
    Files.delete(file("current"));
  }

  /// Fails where it does not hold what it held at first.
  void assertWhole() {
    assertEquals(whole, content(commands));
  }

  void copyTo(Path folder) {
    copy(path(), folder);
  }

  static void copy(Path from, Path to) {
    try (var files = Files.walk(from)) {
      for (var file : files.toList()) {
        var copy = to.resolve(from.relativize(file).toString());
        if (!Files.isDirectory(copy)) {
          Files.copy(file, copy);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

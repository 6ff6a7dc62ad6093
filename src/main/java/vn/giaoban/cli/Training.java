package vn.giaoban.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.giaoban.cli.engine.Serving;
import vn.giaoban.cli.terminal.Terminal;
import vn.giaoban.server.SearchLog;

/// Runs typical commands while the JVM records the classes it loads, for the launcher's AOT cache.
/// Prints nothing and writes only inside the given folder.
final class Training {
  private static final String NOTICE =
      """
      SỞ KHOA HỌC VÀ CÔNG NGHỆ TỈNH NGHỆ AN
      Số: 12/TB-SKHCN
      Nghệ An, ngày 14 tháng 8 năm 2020
      THÔNG BÁO
      Kết luận của Giám đốc Sở tại cuộc họp giao ban
      1. Giao Thanh tra Sở chủ trì, phối hợp với Phòng Quản lý Công nghệ kiểm tra nhãn hiệu, trước ngày 25/8/2020.
      2. Giao Văn phòng Sở báo cáo việc áp dụng ISO theo Kế hoạch số 296/KH-UBND.
      """;

  /// Each is an argument list of `search`.
  private static final List<List<String>> SEARCHES =
      List.of(
          List.of("ISO"),
          List.of("nhan hieu", "--province", "Nghệ An", "--facets", "province,topic"),
          List.of("\"nhãn hiệu\" OR kiem* -dịch", "--period", "2020-Q3", "--format", "json"),
          List.of("donvi:thanh-tra", "--sort=-date", "--format", "jsonl", "--explain"),
          List.of("khongcogi"),
          List.of("(ISO"),
          List.of("--help"));

  private static final List<String> ADDRESSES =
      List.of("api/v1/directives?q=ISO&facets=province,topic", "", "?q=ISO");

  private final Path folder;
  private final String[] folders;

  private Training(Path folder) {
    this.folder = folder;
    var corpus = folder.resolve("corpus").toString();
    var index = folder.resolve("index").toString();
    this.folders = new String[] {"--corpus", corpus, "--index", index};
  }

  /// Runs all commands once.
  ///
  /// @param args an empty folder
  public static void main(String[] args) throws IOException {
    new Training(Path.of(args[0])).run();
  }

  private void run() throws IOException {
    var file = folder.resolve("corpus").resolve("notice.txt");
    Files.createDirectories(file.getParent());
    Files.writeString(file, NOTICE);
    Main.log("search");
    command("index", List.of());
    for (var search : SEARCHES) {
      command("search", search);
    }
    command("parse", List.of(file.toString()));
    serve();
  }

  private void serve() throws IOException {
    var corpus = folder.resolve("corpus");
    var index = folder.resolve("index");
    try (var serving =
        Serving.start(corpus, index, "127.0.0.1", 0, SearchLog.none(), null, terminal())) {
      for (var address : ADDRESSES) {
        var url = "http://127.0.0.1:%d/%s".formatted(serving.port(), address);
        try (var answer = URI.create(url).toURL().openStream()) {
          answer.transferTo(OutputStream.nullOutputStream());
        }
      }
    }
  }

  private void command(String name, List<String> rest) {
    var args = new ArrayList<>(List.of(name));
    args.addAll(List.of(folders));
    args.addAll(rest);
    Main.run(args.toArray(String[]::new), terminal());
  }

  private static Terminal terminal() {
    var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return Terminal.none(new ByteArrayInputStream(new byte[0]), nowhere, nowhere);
  }
}

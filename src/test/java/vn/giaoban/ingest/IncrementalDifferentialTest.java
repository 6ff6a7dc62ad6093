package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.giaoban.TestLength;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.search.StoredNotice;

/// After any changes of a folder, a run that reads the changed files leaves the same records as one
/// that reads all of them. The notices share few chairs, so that many know their province only from
/// each other.
class IncrementalDifferentialTest {
  private static final List<String> PROVINCES = List.of("Nghệ An", "Sơn La", "Đồng Tháp");
  private static final List<String> CHAIRS =
      List.of("Trần Văn Khởi", "Lê Thị Ngân", "Phạm Hồng Lĩnh", "Đỗ Minh Quế");
  private static final List<String> TASKS =
      List.of(
          "Báo cáo kết quả áp dụng ISO trước ngày 30/8/2020.",
          "Tham mưu kế hoạch cải cách hành chính năm 2021.",
          "Kiểm tra nhãn hiệu tại các chợ, hoàn thành trong tháng 9/2020.",
          "Làm việc với Ủy ban nhân dân xã Hải Ninh về giống lúa.");

  @TempDir Path temp;
  private final List<String> steps = new ArrayList<>();

  static List<Long> seeds() {
    return new Random(1).longs(TestLength.of(3, 100)).boxed().toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void leavesTheRecordsOfAFullRun(long seed) throws IOException {
    var random = new Random(seed);
    var folder = new Folder(temp);
    for (int run = 0; run < 8; run++) {
      for (int i = run == 0 ? 12 : random.nextInt(1, 4); i > 0; i--) {
        step(folder, random);
      }
      folder.run("index");
      folder.run("full" + run, IngestRequest.of(folder.corpus()).allowingRemovals());
      assertEquals(records("full" + run), records("index"), () -> "seed " + seed + ": " + steps);
    }
  }

  private void step(Folder folder, Random random) throws IOException {
    var path = random.nextInt(12) + ".txt";
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> write(folder, path, notice(random));
      case 3 -> copy(folder, path, random.nextInt(12) + "-copy.txt");
      case 4, 5 -> remove(folder, path);
      case 6 -> remove(folder, random.nextInt(12) + "-copy.txt");
      default -> write(folder, "catalog.csv", "file,province\n" + path + ",Lào Cai\n");
    }
  }

  private void write(Folder folder, String path, String text) throws IOException {
    steps.add("write " + path + ": " + text);
    folder.write(path, text);
  }

  private void copy(Folder folder, String from, String to) throws IOException {
    var file = folder.corpus().resolve(from);
    if (Files.exists(file)) {
      write(folder, to, Files.readString(file));
    }
  }

  private void remove(Folder folder, String path) throws IOException {
    steps.add("remove " + path);
    Files.deleteIfExists(folder.corpus().resolve(path));
  }

  private static String notice(Random random) {
    var place = random.nextBoolean() ? "" : pick(PROVINCES, random) + ", ";
    return """
        SỞ KHOA HỌC VÀ CÔNG NGHỆ
        Số: %d/TB-SKHCN

        %sngày 20 tháng 8 năm 2020

        THÔNG BÁO
        Kết luận giao ban tháng 8/2020

        Ngày 14/8/2020, Giám đốc Sở %s chủ trì cuộc họp giao ban và kết luận như sau:

        1. Văn phòng Sở
        - %s
        - %s
        """
        .formatted(
            random.nextInt(1, 9),
            place,
            pick(CHAIRS, random),
            pick(TASKS, random),
            pick(TASKS, random));
  }

  private static String pick(List<String> of, Random random) {
    return of.get(random.nextInt(of.size()));
  }

  /// By id, with its text, but without what only a history knows.
  private Map<String, StoredNotice> records(String index) throws IOException {
    var records = new TreeMap<String, StoredNotice>();
    try (var writer = LuceneWriter.open(temp.resolve(index), Clock.systemUTC())) {
      for (var id : new TreeSet<>(writer.ids())) {
        var stored = Objects.requireNonNull(writer.stored(id), id);
        records.put(
            id + " " + Objects.requireNonNull(writer.text(id)).text(),
            new StoredNotice(
                stored.notice(),
                stored.extracted(),
                stored.aliases(),
                stored.keys(),
                null,
                Map.of()));
      }
    }
    return records;
  }
}

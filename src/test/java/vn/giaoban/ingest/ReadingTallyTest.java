package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.giaoban.source.FileStamp;

class ReadingTallyTest {
  @Test
  void countsFilesAndBytes() {
    var told = new ArrayList<IngestProgress>();
    var stamps = Map.of("a", new FileStamp(3, 0, 0, 0), "b", new FileStamp(5, 0, 0, 0));
    var tally = new ReadingTally(List.of("a", "b"), stamps, told::add);
    tally.add("a");
    tally.add("b");
    assertEquals(List.of(1, 2), told.stream().map(IngestProgress::done).toList());
    assertEquals(List.of(3L, 8L), told.stream().map(IngestProgress::bytes).toList());
    assertEquals(List.of(5L, 0L), told.stream().map(IngestProgress::left).toList());
  }

  @Test
  void saysSpeedAndRest() {
    var progress = new IngestProgress(1, 2, 3_000_000, 500_000, Duration.ofSeconds(2), "a");
    assertEquals("1.5 MB/s, 0.5 MB left", progress.speed());
  }
}

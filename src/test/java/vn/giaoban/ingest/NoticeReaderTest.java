package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.ingest.NoticeReader.Known;
import vn.giaoban.ingest.NoticeReader.Reading;
import vn.giaoban.notice.Declared;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.source.Limits;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.Source;
import vn.giaoban.source.SourceReader;

class NoticeReaderTest {
  private static final NoticeReader READER = new NoticeReader(Folder.EXTRACTOR, false);

  private static ReadResult read(Reading file) {
    return READER.read("a.txt", _ -> "a-txt", file).refused().getFirst();
  }

  private static ReadResult refused(String reason) {
    return new ReadResult.Unreadable("a.txt", reason);
  }

  @Test
  void namesAFileThatNeedsADeeperStack() {
    assertEquals(refused("its sentences are nested too deeply to be read"), read(() -> nested(0)));
  }

  private static List<ReadResult> nested(int depth) {
    return depth < 0 ? List.of() : nested(depth + 1);
  }

  @Test
  void namesAFileThatNeedsMoreMemory() {
    assertEquals(refused("reading it needs more memory than there is"), read(() -> filled()));
  }

  private static List<ReadResult> filled() {
    var all = new ArrayList<long[]>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new long[Integer.MAX_VALUE]);
    }
    return List.of();
  }

  @Test
  void namesAFileThatTheProgramFailsOn() {
    var answer =
        read(
            () -> {
              throw new IllegalStateException("no such mark");
            });
    assertEquals(
        refused("the program failed on it: java.lang.IllegalStateException: no such mark"), answer);
  }

  @Test
  void tellsWhatCannotBeReadAtTheMoment() {
    var answer =
        read(
            () -> {
              throw new AccessDeniedException("a.txt");
            });
    assertEquals(new ReadResult.Unreachable("a.txt", "reading it is not permitted"), answer);
  }

  @Test
  void refusesATitleThatIsTooLongForARecord(@TempDir Path folder) throws IOException {
    var file = folder.resolve("a.txt");
    Files.writeString(file, Folder.STATED);
    var title = new DocumentFacts(null, null, null, "a".repeat(Limits.TITLE + 1), null, null);
    var declared = new Declared(title, Declared.NOTHING.meeting(), null, Map.of());
    assertEquals(
        refused("the title has 4,001 characters, more than 4,000"),
        READER
            .read("a.txt", declaring(declared), () -> new SourceReader().read(file, "a.txt"))
            .refused()
            .getFirst());
  }

  private static Known declaring(Declared declared) {
    return new Known() {
      @Override
      public String id(Source source) {
        return "a-txt";
      }

      @Override
      public Declared declared(Source source) {
        return declared;
      }
    };
  }
}

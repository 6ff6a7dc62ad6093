package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.ingest.NoticeReader.Answer;
import vn.giaoban.ingest.NoticeReader.Reading;
import vn.giaoban.notice.Declared;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.source.Limits;
import vn.giaoban.source.ReadResult;
import vn.giaoban.source.SourceReader;

class NoticeReaderTest {
  private static final NoticeReader READER = new NoticeReader(Folder.EXTRACTOR);

  private static Answer read(Reading file) {
    return READER.notice("a-txt", Declared.NOTHING, file);
  }

  @Test
  void namesAFileThatNeedsADeeperStack() {
    assertEquals(
        new Answer.Refused("its sentences are nested too deeply to be read"),
        read(() -> nested(0)));
  }

  private static ReadResult nested(int depth) {
    return depth < 0 ? new ReadResult.Unreadable("a.txt", "") : nested(depth + 1);
  }

  @Test
  void namesAFileThatNeedsMoreMemory() {
    assertEquals(
        new Answer.Refused("reading it needs more memory than there is"), read(() -> filled()));
  }

  private static ReadResult filled() {
    var all = new ArrayList<long[]>();
    while (all.size() < Integer.MAX_VALUE) {
      all.add(new long[Integer.MAX_VALUE]);
    }
    return new ReadResult.Unreadable("a.txt", "");
  }

  @Test
  void namesAFileThatTheProgramFailsOn() {
    var answer =
        read(
            () -> {
              throw new IllegalStateException("no such mark");
            });
    assertEquals(
        new Answer.Refused(
            "the program failed on it: java.lang.IllegalStateException: no such mark"),
        answer);
  }

  @Test
  void tellsWhatCannotBeReadAtTheMoment() {
    var answer =
        read(
            () -> {
              throw new AccessDeniedException("a.txt");
            });
    assertEquals(new Answer.Unreachable("reading it is not permitted"), answer);
  }

  @Test
  void refusesATitleThatIsTooLongForARecord(@TempDir Path folder) throws IOException {
    var file = folder.resolve("a.txt");
    Files.writeString(file, Folder.STATED);
    var title = new DocumentFacts(null, null, null, "a".repeat(Limits.TITLE + 1), null, null);
    var declared = new Declared(title, Declared.NOTHING.meeting(), null);
    assertEquals(
        new Answer.Refused("the title has 4,001 characters, more than 4,000"),
        READER.notice("a-txt", declared, () -> new SourceReader().read(file, "a.txt")));
  }
}

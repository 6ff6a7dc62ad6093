package vn.giaoban.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.source.MadeFiles;

/// Files that are stamped as state secrets.
class ClassifiedTest {
  private static final String REFUSED =
      "secret.txt: it is stamped TỐI MẬT (line 3); --allow-classified has it read";

  private static final String SECRET =
      Folder.STATED.replace("12/TB-SKHCN\n", "13/TB-SKHCN\nTỐI MẬT\n");

  @TempDir private Path temp;

  @Test
  void areNamedAndNotRead() throws IOException {
    var folder = folder();
    assertEquals(List.of(REFUSED), folder.refused("index"));
    assertEquals(Set.of("a-txt"), folder.notices("index").keySet());
    assertEquals(List.of(REFUSED), folder.refused("index"));
  }

  @Test
  void areReadWhereThatIsAllowedAndLeaveWhereItIsNotAnyMore() throws IOException {
    var folder = folder();
    for (int i = 0; i < 2; i++) {
      assertEquals(
          List.of(),
          folder.run("index", folder.request("index").allowingClassified(true)).unreadable());
      assertEquals(Set.of("a-txt", "secret-txt"), folder.notices("index").keySet());
    }
    assertEquals(List.of(REFUSED), folder.refused("index"));
    assertEquals(Set.of("a-txt"), folder.notices("index").keySet());
  }

  @Test
  void areReadInTheArchiveOfADuplicateWhereThatIsAllowed() throws IOException {
    var folder = new Folder(temp);
    folder.write("a.txt", Folder.STATED);
    Files.write(
        folder.corpus().resolve("z.zip"),
        MadeFiles.zip(
            Map.of(
                "a.txt", Folder.STATED.getBytes(UTF_8),
                "s.txt", SECRET.getBytes(UTF_8))));
    assertEquals(1, folder.refused("index").size());
    var allowed = folder.request("index").allowingClassified(true);
    assertEquals(List.of(), folder.run("index", allowed).unreadable());
    assertEquals(Set.of("a-txt", "z-zip-s-txt"), folder.notices("index").keySet());
  }

  private Folder folder() throws IOException {
    var folder = new Folder(temp);
    folder.write("a.txt", Folder.STATED);
    folder.write("secret.txt", SECRET);
    return folder;
  }
}

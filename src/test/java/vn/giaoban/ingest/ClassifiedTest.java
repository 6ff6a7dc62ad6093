package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are stamped as state secrets.
class ClassifiedTest {
  private static final String REFUSED =
      "secret.txt: it is stamped TỐI MẬT (line 3); --allow-classified has it read";

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

  private Folder folder() throws IOException {
    var folder = new Folder(temp);
    folder.write("a.txt", Folder.STATED);
    folder.write("secret.txt", Folder.STATED.replace("12/TB-SKHCN\n", "13/TB-SKHCN\nTỐI MẬT\n"));
    return folder;
  }
}

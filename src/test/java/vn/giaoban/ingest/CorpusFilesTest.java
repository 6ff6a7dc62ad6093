package vn.giaoban.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.source.SourceReader;

/// Which files of a folder are read, reported or ignored.
final class CorpusFilesTest {
  @TempDir private Path temp;
  private Folder folder;

  @BeforeEach
  void make() {
    folder = new Folder(temp);
  }

  private CorpusFiles list(Links links) throws IOException {
    return CorpusFiles.list(folder.corpus(), links, new SourceReader());
  }

  private static Set<String> readable(CorpusFiles files) {
    return files.readable().keySet();
  }

  private static String others(CorpusFiles files) {
    return files.others().values().stream()
        .map(file -> file.path() + ": " + file.reason())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void passesOverWhatIsNoNoticeOfAnybody() throws IOException {
    var names =
        List.of(
            "~$thong-bao.txt",
            ".~lock.thong-bao.txt#",
            "._thong-bao.txt",
            ".#thong-bao.txt",
            "~WRL0001.tmp",
            "Thumbs.db",
            "desktop.ini",
            ".gitignore",
            ".DS_Store",
            "README.md",
            "catalog.csv",
            "corrections.csv",
            "completions.csv",
            "report.properties");
    for (var name : names) {
      folder.write(name, Folder.STATED);
    }
    folder.write("a.txt", Folder.STATED);
    folder.write(".git/b.txt", Folder.STATED);
    folder.write("@eaDir/c.txt", Folder.STATED);
    assertEquals(Set.of("a.txt"), readable(list(Links.INSIDE)));
    assertEquals("", others(list(Links.INSIDE)));
  }

  @Test
  void namesANoticeThatItsNameHides() throws IOException {
    folder.write("sub/.thong-bao.txt", Folder.STATED);
    assertEquals(
        "sub/.thong-bao.txt: it is hidden, because its name begins with a dot; under another name it"
            + " is read",
        others(list(Links.INSIDE)));
  }

  @Test
  void followsNoLinkOutOfTheFolderUnlessAsked() throws IOException {
    var outside = Files.createDirectory(temp.resolve("outside"));
    Files.writeString(outside.resolve("b.txt"), Folder.STATED);
    Files.writeString(temp.resolve("secret.txt"), "root:x:0:0");
    folder.write("a.txt", Folder.STATED);
    link("file.txt", temp.resolve("secret.txt"));
    link("folder", outside);
    var out = ": it is a link out of the folder; --follow-links has it read";
    assertEquals("file.txt" + out + "\nfolder" + out, others(list(Links.INSIDE)));
    assertEquals(Set.of("a.txt"), readable(list(Links.INSIDE)));
    assertEquals("", others(list(Links.ANYWHERE)));
    assertEquals(Set.of("a.txt", "file.txt", "folder/b.txt"), readable(list(Links.ANYWHERE)));
  }

  @Test
  void comesToAnEndWhereLinksLeadInACircle() throws IOException {
    var outside = Files.createDirectories(temp.resolve("outside/deep"));
    Files.writeString(outside.resolve("b.txt"), Folder.STATED);
    Files.createSymbolicLink(outside.resolve("up"), temp.resolve("outside"));
    Files.createSymbolicLink(outside.resolve("home"), folder.corpus());
    folder.write("sub/a.txt", Folder.STATED);
    link("sub/up", folder.corpus());
    link("sub/again.txt", folder.corpus().resolve("sub/a.txt"));
    link("sub/out", outside);
    link("x", folder.corpus().resolve("y"));
    link("y", folder.corpus().resolve("x"));
    link("gone.txt", temp.resolve("gone.txt"));
    assertEquals(
        Set.of("sub/a.txt", "sub/again.txt", "sub/out/b.txt"), readable(list(Links.ANYWHERE)));
    var others = others(list(Links.ANYWHERE));
    assertTrue(others.contains("gone.txt: it is a link to nothing"), others);
    assertTrue(others.contains("x: "), others);
    assertFalse(others.contains("Exception"), others);
  }

  @Test
  void findsWhereAHiddenFolderKeepsWhatALinkShows() throws IOException {
    folder.write(".store/objects/1.txt", Folder.STATED);
    link("a.txt", folder.corpus().resolve(".store/objects/1.txt"));
    link("all", folder.corpus().resolve(".store/objects"));
    assertEquals(Set.of("a.txt", "all/1.txt"), readable(list(Links.INSIDE)));
  }

  @Test
  void namesAPipe() throws IOException, InterruptedException {
    var pipe = folder.corpus().resolve("pipe.txt");
    assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
    assertEquals("pipe.txt: it is a pipe or a device, not a file", others(list(Links.INSIDE)));
  }

  @Test
  void givesOneIdHoweverANameIsComposed() {
    var composed = "thông báo/Kết luận số 1.txt";
    var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertEquals("thong-bao-ket-luan-so-1-txt", id(decomposed));
    assertEquals(id(composed), id(decomposed));
    var both = NoticeIds.of(new TreeSet<>(Set.of(composed, decomposed)));
    assertEquals(2, Set.copyOf(both.values()).size(), both::toString);
  }

  private static String id(String path) {
    return String.valueOf(NoticeIds.of(new TreeSet<>(Set.of(path))).get(path));
  }

  @Test
  void knowsAStateFromAnother() throws IOException {
    folder.write("a.txt", Folder.STATED);
    var before = list(Links.INSIDE);
    assertTrue(list(Links.INSIDE).isAs(before));
    folder.write("catalog.csv", "file\n");
    var declared = list(Links.INSIDE);
    assertFalse(declared.isAs(before));
    folder.write("b.xyz", "");
    assertFalse(list(Links.INSIDE).isAs(declared));
  }

  private void link(String path, Path target) throws IOException {
    Files.createSymbolicLink(folder.corpus().resolve(path), target);
  }
}

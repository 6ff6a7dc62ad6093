package vn.giaoban.cli.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.giaoban.source.Source;

class FileIdsTest {
  private static final Path CORPUS = Path.of("notices");

  private static String id(String... files) {
    var paths = List.of(files).stream().map(Path::of).toList();
    return new FileIds(CORPUS, paths)
        .of(paths.getFirst(), Source.file(files[0], "txt", 1, "", "UTF-8"));
  }

  @Test
  void namesAFileOfTheCorpusByItsPathThere() {
    assertEquals("2020-so-104-tb-txt", id("notices/2020/Số 104_TB.txt"));
  }

  @Test
  void namesAnyOtherFileByItsName() {
    assertEquals("so-104-tb-txt", id("elsewhere/2020/Số 104_TB.txt"));
    assertEquals("stdin", id("-"));
  }

  @Test
  void keepsIdsApart() {
    assertEquals("x-txt", id("a/x.txt", "b/x.txt"));
    assertTrue(id("b/x.txt", "a/x.txt").matches("x-txt-[0-9a-f]{6}"));
    assertNotEquals(id("b/x.txt", "a/x.txt"), id("c/x.txt", "a/x.txt", "b/x.txt"));
  }
}

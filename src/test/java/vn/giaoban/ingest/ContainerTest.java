package vn.giaoban.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.source.MadeFiles;
import vn.giaoban.source.document.ReadLimits;

final class ContainerTest {
  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void make() {
    folder = new Folder(temp);
  }

  private void zip(String name, Map<String, String> texts) throws IOException {
    var files = new LinkedHashMap<String, byte[]>();
    texts.forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
    Files.write(folder.corpus().resolve(name), MadeFiles.zip(files));
  }

  @Test
  void readsTheFilesOfAnArchive() throws IOException {
    Files.write(folder.corpus().resolve("b.docx"), MadeFiles.docx(Folder.UNSTATED));
    zip(
        "a.zip",
        Map.of("2020/mot.txt", Folder.STATED, "phim.mp4", "x", "__MACOSX/._mot.txt", "rác"));
    var summary = folder.run("index");
    assertEquals(2, summary.added());
    assertEquals(
        List.of("a.zip/phim.mp4"), summary.unreadable().stream().map(file -> file.path()).toList());
    assertEquals(Set.of("a-zip-2020-mot-txt", "b-docx"), folder.notices("index").keySet());
    var source = folder.notice("index", "a-zip-2020-mot-txt").sources().getFirst();
    assertEquals("a.zip/2020/mot.txt", source.path());
    assertEquals("txt", source.format());
    var container = Objects.requireNonNull(source.within());
    assertEquals("a.zip", container.path());
    assertEquals("zip", container.format());
  }

  @Test
  void leavesAnUnchangedArchiveAlone() throws IOException {
    zip("a.zip", Map.of("mot.txt", Folder.STATED, "hai.txt", Folder.UNSTATED, "phim.mp4", "x"));
    folder.run("index");
    var generation = folder.generation("index");
    var again = folder.run("index");
    assertEquals(1, again.unchanged());
    assertEquals(1, again.unreadable().size(), "what cannot be read is named again");
    assertEquals(generation, folder.generation("index"), "nothing to commit");
    zip("a.zip", Map.of("mot.txt", Folder.STATED));
    assertEquals(1, folder.run("index").changed());
    assertEquals(Set.of("a-zip-mot-txt"), folder.notices("index").keySet());
  }

  @Test
  void readsAnArchiveAsAWholeWhenOneOfItsNoticesIsDeclaredAnew() throws IOException {
    zip("a.zip", Map.of("mot.txt", Folder.STATED, "hai.txt", Folder.UNSTATED));
    folder.run("index");
    folder.write("catalog.csv", "file,province\na.zip/hai.txt,ha-tinh\n");
    var summary = folder.run("index");
    assertEquals(List.of(), summary.unreadable(), "the row applies");
    assertEquals(2, summary.notices());
    assertEquals(
        "ha-tinh", folder.notice("index", "a-zip-hai-txt").placement().province(), "declared");
    assertEquals(1, folder.notice("index", "a-zip-mot-txt").sources().size());
  }

  @Test
  void appliesACorrectionByTheIdOfADuplicateInAnArchive() throws IOException {
    folder.write("a.txt", Folder.STATED);
    zip("b.zip", Map.of("a.txt", Folder.STATED));
    folder.run("index");
    var first = folder.notice("index", "a-txt").directives().getFirst();
    folder.write(
        "corrections.csv",
        "directive id,textHash,field,value\nb-zip-a-txt-1,%s,topics,ocop\n"
            .formatted(first.textHash()));
    assertEquals(List.of(), folder.refused("index"));
    assertEquals(
        List.of("ocop"), folder.notice("index", "a-txt").directives().getFirst().facts().topics());
    var generation = folder.generation("index");
    assertEquals(0, folder.run("index").changed());
    assertEquals(generation, folder.generation("index"), "nothing to commit");
    folder.run("other");
    assertEquals(folder.notices("index"), folder.notices("other"), "as in one run");
  }

  @Test
  void readsAgainWhatOtherLimitsLetIn() throws IOException {
    Files.write(
        folder.corpus().resolve("a.zip"),
        MadeFiles.zip(
            Map.of(
                "mot.txt",
                Folder.STATED.getBytes(UTF_8),
                "hai.pdf",
                MadeFiles.pdf("THÔNG BÁO\f1. Giao Văn phòng trực."))));
    var narrow = folder.request("index").within(ReadLimits.STANDARD.with("pages", 1));
    for (int i = 0; i < 2; i++) {
      assertEquals("a.zip/hai.pdf", folder.run("index", narrow).unreadable().getFirst().path());
    }
    assertEquals(List.of(), folder.refused("index"));
    assertEquals(2, folder.notices("index").size());
    folder.run("index", narrow);
    assertEquals(1, folder.notices("index").size(), "as if it had always been so");
  }

  @Test
  void takesTheDirectivesOfTheFileThatTellsMost() throws IOException {
    folder.write("a.txt", Folder.STATED);
    Files.write(
        folder.corpus().resolve("b.docx"),
        MadeFiles.docx(Folder.STATED.replace("năm 2021", "năm 2022")));
    folder.run("index");
    assertEquals(
        "Tham mưu kế hoạch cải cách hành chính năm 2022.",
        folder.notice("index", "a-txt").directives().getFirst().text());
  }

  @Test
  void takesTheTextOfTheFileThatTellsMost() throws IOException {
    folder.write("a.txt", Folder.STATED);
    folder.run("index");
    Files.write(folder.corpus().resolve("b.docx"), MadeFiles.docx(Folder.STATED));
    folder.run("index");
    var notice = folder.notice("index", "a-txt");
    assertEquals("b.docx", notice.file());
    assertEquals(
        List.of("b.docx", "a.txt"), notice.sources().stream().map(each -> each.path()).toList());
    assertEquals("a-txt-1", notice.directives().getFirst().id());
    assertEquals(
        List.of("its text is that of b.docx: .docx tells more of its structure"),
        notice.warnings());
    assertEquals(notice, folder.notice("index", "b-docx"), "the other id leads to it");
    var generation = folder.generation("index");
    assertEquals(2, folder.run("index").unchanged());
    assertEquals(generation, folder.generation("index"));
    folder.run("other");
    assertEquals(folder.notices("index"), folder.notices("other"), "as in one run");
  }

  @Test
  void tellsFilesOfAnArchiveApart() throws IOException {
    zip("a.zip", Map.of("b c.txt", Folder.STATED, "b-c.txt", Folder.UNSTATED));
    folder.write("a-zip-d.txt", Folder.UNSTATED + "- Rà soát hồ sơ.\n");
    zip("x.zip", Map.of("d.txt", Folder.UNSTATED + "- Báo cáo kết quả.\n"));
    folder.run("index");
    var ids = folder.notices("index").keySet();
    assertEquals(4, ids.size(), ids.toString());
    folder.run("other");
    assertEquals(ids, folder.notices("other").keySet());
    var generation = folder.generation("index");
    folder.run("index");
    assertEquals(generation, folder.generation("index"), "their ids stay");
  }
}

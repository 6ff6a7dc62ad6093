package vn.giaoban.ingest;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.giaoban.notice.Person;
import vn.giaoban.notice.ProvinceBasis;

/// What `catalog.csv` declares.
final class CatalogTest {
  @TempDir Path temp;
  private Folder folder;

  @BeforeEach
  void make() {
    folder = new Folder(temp);
  }

  @Test
  void takesWhatIsDeclaredForWhatWasFound() throws IOException {
    folder.write("a.txt", Folder.UNSTATED);
    folder.write(
        "catalog.csv",
        """
        \uFEFFfile,province,number,symbol,issuedOn,metOn,period,chair,agency,title,type,signer
        a.txt,Đồng Tháp,7,"TB-SKHCN",21/9/2021,2021-09-15,2021-Q3,"Lê Văn A; Giám đốc",,"Kết luận, kỳ 3",TB,Lê Văn B
        """);
    assertEquals(List.of(), folder.refused("index"));
    var notice = folder.notice("index", "a-txt");
    assertEquals("dong-thap", notice.placement().province());
    assertEquals("dong-thap", notice.placement().provinceNow());
    assertEquals(ProvinceBasis.DECLARED, notice.placement().provinceBasis());
    assertEquals("catalog", notice.placement().evidence().getFirst().kind());
    assertEquals(7, notice.document().number());
    assertEquals(LocalDate.of(2021, 9, 21), notice.meeting().dates().issuedOn());
    assertEquals(LocalDate.of(2021, 9, 15), notice.directives().getFirst().date());
    assertEquals("2021-Q3", String.valueOf(notice.meeting().dates().period()));
    assertEquals(new Person("Lê Văn A", "Giám đốc"), notice.meeting().chair());
    assertEquals(new Person("Lê Văn B", null), notice.meeting().signer());
    assertEquals(
        "Sở Khoa học và Công nghệ", notice.document().agency(), "nothing is declared of it");
    assertEquals("Kết luận, kỳ 3", notice.document().title());
    assertEquals(0, folder.run("index").changed(), "nothing changed since");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file,number,period\r\na.txt,743,8/2025\r\n",
        "\uFEFFfile;number;period\r\na.txt;743;2025-08\r\n",
        "sep=;\r\nTệp nguồn / Source file;Number;PERIOD\r\na.txt;743;8/2025\r\n",
        "period\tfile\tnumber\n8/2025\ta.txt\t743\n\t\t\n"
      })
  void readsWhatAnySpreadsheetSaves(String catalog) throws IOException {
    folder.write("a.txt", Folder.STATED);
    for (var encoding : List.of(UTF_8, UTF_16, UTF_16LE)) {
      Files.write(folder.corpus().resolve("catalog.csv"), catalog.getBytes(encoding));
      assertEquals(List.of(), folder.refused("index"), encoding.name());
      var notice = folder.notice("index", "a-txt");
      assertEquals(743, notice.document().number());
      assertEquals("2025-08", String.valueOf(notice.meeting().dates().period()));
    }
  }

  @Test
  void namesEveryRowThatDoesNotApply() throws IOException {
    folder.write("a.txt", Folder.STATED);
    folder.write("b.txt", Folder.STATED);
    folder.write("empty.txt", "");
    folder.write(
        "catalog.csv",
        """
        file,province,metOn,number
        a.txt,atlantis,,
        b.txt,nghe-an,,
        gone.txt,nghe-an,,
        empty.txt,nghe-an,,
        a.txt,,2020-13-01,
        a.txt,,,-7
        ,nghe-an,,
        a.txt,,,
        a.txt,nghe-an,,,x
        b.txt,nghe-an,,
        """);
    assertEquals(
        List.of(
            "catalog.csv:10: a cell without a head: x",
            "catalog.csv:11: b.txt is declared in line 3 already",
            "catalog.csv:2: province: no such province: atlantis",
            "catalog.csv:3: not applied: a.txt is the same notice and tells it",
            "catalog.csv:4: not applied: there is no file gone.txt",
            "catalog.csv:5: not applied: empty.txt cannot be read",
            "catalog.csv:6: metOn: not a day such as 2020-08-14: 2020-13-01",
            "catalog.csv:7: number: not a number: -7",
            "catalog.csv:8: no file is named",
            "catalog.csv:9: it declares nothing",
            "empty.txt: the file is empty"),
        folder.refused("index"));
    try (var searcher = folder.searcher("index")) {
      assertEquals(11, searcher.status().unreadable().size());
    }
  }

  @Test
  void refusesACatalogueThatIsNone() throws IOException {
    folder.write("a.txt", Folder.STATED);
    folder.write("catalog.csv", "file,provice\na.txt,nghe-an\n");
    assertEquals(
        List.of(
            "catalog.csv:1: no such column: 'provice' (nearest: 'province'; there are: file, label,"
                + " number, symbol, type, title, agency, province, issuedOn, metOn, period, chair,"
                + " signer)"),
        folder.refused("index"));
    folder.write("catalog.csv", "province\nnghe-an\n");
    assertEquals(
        List.of("catalog.csv:1: no column 'file' (needed: file)"), folder.refused("index"));
    folder.write("catalog.csv", "file,province\n\"a.txt,nghe-an\n");
    assertEquals(List.of("catalog.csv:2: a quote is not closed"), folder.refused("index"));
    assertEquals(1, folder.notices("index").size());
  }

  @Test
  void takesOneBadQuoteForOneBadRow() throws IOException {
    folder.write("a.txt", Folder.UNSTATED);
    folder.write("b.txt", Folder.UNSTATED.replace("9/2020", "10/2020"));
    folder.write(
        "catalog.csv", "file,province\na.txt,\"nghe-an\nb.txt,\"ben-tre\"\nc.txt,\"x\"y\n");
    assertEquals(
        List.of(
            "catalog.csv:2: text behind a closing quote",
            "catalog.csv:4: text behind a closing quote"),
        folder.refused("index"));
    assertEquals("ben-tre", folder.notice("index", "b-txt").placement().province());
  }

  @Test
  void showsNothingOfWhatALinkLeadsTo() throws IOException {
    folder.write("a.txt", Folder.STATED);
    Files.writeString(temp.resolve("secret"), "root:x:0:0\n");
    Files.createSymbolicLink(folder.corpus().resolve("catalog.csv"), temp.resolve("secret"));
    assertEquals(
        List.of("catalog.csv:1: it is a link that leads out of its folder"),
        folder.refused("index"));
  }

  @Test
  void holdsTheSameHoweverTheCatalogueGotThere() throws IOException {
    folder.write("a.txt", Folder.UNSTATED);
    folder.write("b.txt", Folder.UNSTATED.replace("9/2020", "10/2020"));
    folder.write("c.txt", Folder.STATED);
    folder.write("d.txt", Folder.STATED.replace("\n\n", "\n \n\n"));
    var catalogs =
        List.of(
            "file,province\na.txt,ben-tre\n",
            "file,metOn\nb.txt,2019-01-02\nc.txt,2018-03-04\n",
            "file,number,agency\nd.txt,99,Sở Y tế\nb.txt,12,Sở Nội vụ\n",
            "file,province\nb.txt,ben-tre\nnone.txt,ben-tre\n",
            "file\n",
            "file,province\na.txt,atlantis\nc.txt,ben-tre\n");
    for (int i = 0; i < catalogs.size(); i++) {
      folder.write("catalog.csv", catalogs.get(i));
      var step = folder.run("step");
      var full = folder.run("full" + i);
      assertEquals(folder.notices("full" + i), folder.notices("step"), catalogs.get(i));
      assertEquals(full.unreadable(), step.unreadable());
      assertEquals(i == 0 ? 4 : 0, step.added());
    }
    Files.delete(folder.corpus().resolve("catalog.csv"));
    folder.run("step");
    folder.run("without");
    assertEquals(folder.notices("without"), folder.notices("step"));
  }
}

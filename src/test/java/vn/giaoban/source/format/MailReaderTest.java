package vn.giaoban.source.format;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.giaoban.source.MadeFiles;
import vn.giaoban.source.MadeMessage;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.UnreadableException;

class MailReaderTest {
  private static final String PLAIN = "Kính gửi anh chị,\r\nGửi Thông báo kết luận.";
  private static final String HTML = "<html><body><p>Giao <b>Văn phòng</b> rà soát.</body></html>";
  private static final String RTF =
      "{\\rtf1\\ansi\\ansicpg1258\\fromtext Giao V\\u259?n ph\\u242?ng r\\u224? so\\u225?t.\\par}";

  private static List<Content.Unpacked> files(byte[] mail) throws UnreadableException {
    var read = Format.named("msg").read(mail, ReadLimits.STANDARD);
    return assertInstanceOf(Content.Files.class, read).entries().stream()
        .map(Content.Unpacked.class::cast)
        .toList();
  }

  private static Content.Unpacked only(MadeMessage mail) throws IOException, UnreadableException {
    var files = files(mail.bytes());
    assertEquals(1, files.size(), files::toString);
    return files.getFirst();
  }

  private static String text(Content.Unpacked file) {
    return new String(file.bytes(), StandardCharsets.UTF_8);
  }

  @Test
  void takesOneOfTheThreeFormsOfItsText() throws IOException, UnreadableException {
    var all = only(new MadeMessage("Họp giao ban").plain(PLAIN).html(HTML).rtf(RTF));
    assertEquals("noi-dung.txt", all.path());
    assertEquals(PLAIN, text(all));
    var marked = only(new MadeMessage("Họp giao ban").html(HTML).rtf(RTF));
    assertEquals("noi-dung.html", marked.path());
    assertEquals(HTML, text(marked));
    var compressed = only(new MadeMessage("Họp giao ban").rtf(RTF));
    assertEquals("noi-dung.rtf", compressed.path());
    assertEquals(RTF, text(compressed));
  }

  @Test
  void takesOutAttachedFilesAsTheyAre() throws IOException, UnreadableException {
    var docx = MadeFiles.docx("1. Giao Văn phòng rà soát.");
    var mail = new MadeMessage("Họp").plain(PLAIN).attach("Thông báo số 12.docx", docx);
    var files = files(mail.bytes());
    assertEquals(2, files.size());
    assertEquals("Thông báo số 12.docx", files.get(1).path());
    assertArrayEquals(docx, files.get(1).bytes());
  }

  /// Whatever an attached file is called, and however often.
  @Test
  void keepsAttachedFilesWithTheNamesOfOthers() throws UnreadableException {
    var attached =
        """
        --x
        Content-Type: text/plain
        Content-Disposition: attachment; filename=%s

        Giao.
        """;
    var mail =
        """
        Content-Type: multipart/mixed; boundary=x

        --x
        Content-Type: text/plain

        a
        """
            + attached.formatted("noi-dung.txt")
            + attached.formatted("noi-dung.html")
            + attached.formatted("noi-dung.html")
            + "--x--\n";
    assertEquals(
        List.of("noi-dung.txt", "2/noi-dung.txt", "noi-dung.html", "2/noi-dung.html"), paths(mail));
  }

  @Test
  void takesOutFilesThatOnlyTheirMediaTypeNames() throws UnreadableException {
    var mail =
        """
        Content-Type: multipart/mixed; boundary=x

        --x
        Content-Type: text/plain; name=thu.txt

        a
        --x
        Content-Type: application/pdf; name="=?UTF-8?B?S+G6v3QgbHXhuq1uLnBkZg==?="

        b
        --x
        Content-Type: application/pdf
        Content-Disposition: attachment

        c
        --x
        Content-Type: application/pgp-signature

        d
        --x--
        """;
    assertEquals(List.of("noi-dung.txt", "Kết luận.pdf", "dinh-kem"), paths(mail));
  }

  /// As lists of mail add a foot to the text.
  @Test
  void joinsTheTextsOfAMail() throws UnreadableException {
    var mail =
        """
        Content-Type: multipart/mixed; boundary=x

        --x
        Content-Type: text/plain; charset=utf-8

        Giao Văn phòng rà soát.
        --x
        Content-Type: text/plain; charset=utf-8

        Gửi từ điện thoại.
        --x--
        """;
    assertEquals(List.of("noi-dung.txt"), paths(mail));
  }

  private static List<String> paths(String mail) throws UnreadableException {
    var bytes = mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
    var read = Format.named("eml").read(bytes, ReadLimits.STANDARD);
    return assertInstanceOf(Content.Files.class, read).entries().stream()
        .map(Content.Entry::path)
        .toList();
  }

  /// A logo is none of the files that were sent, and a page that was pasted into the text is one.
  @Test
  void leavesSmallPicturesInTheTextOut() throws IOException, UnreadableException {
    var html = "<img src='cid:logo@sonoivu'><img src=\"cid:page@sonoivu\">";
    var mail =
        new MadeMessage("Họp")
            .html(html)
            .show("a-logo.png", picture(120, 80), "logo@sonoivu")
            .show("b-trang.png", picture(800, 1_100), "page@sonoivu")
            .show("c-khac.png", picture(120, 80), "khac@sonoivu")
            .show("d.txt", new byte[] {'x'}, "logo@sonoivu")
            .attach("e.png", picture(120, 80));
    var kept = List.of("noi-dung.html", "b-trang.png", "c-khac.png", "d.txt", "e.png");
    assertEquals(kept, files(mail.bytes()).stream().map(Content.Unpacked::path).toList());
    var part =
        """
        --x
        Content-Type: image/png; name=%s
        Content-Transfer-Encoding: base64
        Content-ID: <%s>

        %s
        """;
    var logo = Base64.getEncoder().encodeToString(picture(120, 80));
    assertEquals(
        List.of("noi-dung.html", "khac.png"),
        paths(
            "Content-Type: multipart/related; boundary=x\n\n--x\nContent-Type: text/html\n\n%s\n"
                    .formatted(html)
                + part.formatted("logo.png", "logo@sonoivu", logo)
                + part.formatted("khac.png", "khac@sonoivu", logo)
                + "--x--\n"));
  }

  private static byte[] picture(int width, int height) throws IOException {
    var bytes = new ByteArrayOutputStream();
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    assertTrue(ImageIO.write(picture, "png", bytes));
    return bytes.toByteArray();
  }

  /// The text of a forwarded mail does not take the place of the text of the mail.
  @Test
  void keepsAForwardedMailApart() throws UnreadableException {
    var mail =
        """
        Subject: a
        Content-Type: multipart/mixed; boundary=x

        --x
        Content-Type: text/plain; charset=utf-8

        Kính chuyển.
        --x
        Content-Type: message/rfc822

        Subject: b
        Content-Type: text/plain; charset=utf-8

        Giao Văn phòng rà soát.
        --x--
        """;
    assertEquals(List.of("noi-dung.txt", "thu-1/noi-dung.txt"), paths(mail));
  }
}

package vn.giaoban.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Content;

/// Takes the text and the attached files out of a mail of Outlook (.msg).
final class MsgReader implements Reader {
  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    try (var mail = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      mail.setReturnNullOnMissingChunk(true);
      var entries = new ArrayList<Content.Entry>();
      var left = new Allowance(limits);
      addText(MailParts.TEXT, text(mail), entries);
      addText(MailParts.HTML, html(mail), entries);
      for (var attached : mail.getAttachmentFiles()) {
        left.countEntry();
        var content = attached.getEmbeddedAttachmentObject();
        if (content != null) {
          var file = left.read(new ByteArrayInputStream(content));
          entries.add(new Content.Unpacked(name(attached), file));
        }
      }
      return new Content.Files(MailParts.chosen(entries));
    }
  }

  private static @Nullable String text(MAPIMessage mail) throws IOException {
    try {
      return mail.getTextBody();
    } catch (org.apache.poi.hsmf.exceptions.ChunkNotFoundException e) {
      throw new IOException(e);
    }
  }

  private static @Nullable String html(MAPIMessage mail) throws IOException {
    try {
      return mail.getHtmlBody();
    } catch (org.apache.poi.hsmf.exceptions.ChunkNotFoundException e) {
      throw new IOException(e);
    }
  }

  private static void addText(
      String name, @Nullable String text, java.util.List<Content.Entry> into) {
    if (text != null && !text.isBlank()) {
      into.add(new Content.Unpacked(name, text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static String name(AttachmentChunks attached) {
    var named = attached.getAttachLongFileName();
    var name = named == null ? attached.getAttachFileName() : named;
    return name == null ? "dinh-kem" : MailParts.name(String.valueOf(name.getValue()));
  }
}

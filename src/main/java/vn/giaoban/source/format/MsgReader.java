package vn.giaoban.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.UnreadableException;

/// Takes the text and the attached files out of a mail of Outlook (.msg).
final class MsgReader implements Reader {
  /// Reads the text of a mail in one of its forms; null if it has none.
  private interface Body {
    @Nullable String of(MAPIMessage mail) throws ChunkNotFoundException;
  }

  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    try (var mail = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      return new Content.Files(entries(mail, new Allowance(limits)));
    }
  }

  private static List<Content.Entry> entries(MAPIMessage mail, Allowance left)
      throws IOException, UnreadableException {
    var into = new ArrayList<Content.Entry>();
    mail.setReturnNullOnMissingChunk(true);
    addText(MailParts.TEXT, text(mail, MAPIMessage::getTextBody), StandardCharsets.UTF_8, into);
    addText(MailParts.HTML, text(mail, MAPIMessage::getHtmlBody), StandardCharsets.UTF_8, into);
    addText(MailParts.RTF, text(mail, MAPIMessage::getRtfBody), StandardCharsets.ISO_8859_1, into);
    for (var attached : mail.getAttachmentFiles()) {
      left.countEntry();
      add(attached, into, left);
    }
    return MailParts.chosen(into);
  }

  private static void add(AttachmentChunks attached, List<Content.Entry> into, Allowance left)
      throws IOException, UnreadableException {
    var content = attached.getEmbeddedAttachmentObject();
    if (content != null) {
      var file = left.read(new ByteArrayInputStream(content));
      into.add(new Content.Unpacked(name(attached), file));
    } else if (attached.isEmbeddedMessage()) {
      into.addAll(MailParts.inner(into, entries(attached.getEmbeddedMessage(), left)));
    }
  }

  private static @Nullable String text(MAPIMessage mail, Body body) throws IOException {
    try {
      return body.of(mail);
    } catch (ChunkNotFoundException e) {
      throw new IOException(e);
    }
  }

  private static void addText(
      String name, @Nullable String text, Charset charset, List<Content.Entry> into) {
    if (text != null && !text.isBlank()) {
      into.add(new Content.Unpacked(name, text.getBytes(charset)));
    }
  }

  private static String name(AttachmentChunks attached) {
    var named = attached.getAttachLongFileName();
    var name = named == null ? attached.getAttachFileName() : named;
    return name == null ? "dinh-kem" : MailParts.name(String.valueOf(name.getValue()));
  }
}

package vn.giaoban.source.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.format.MailParts.Form;

/// Takes the text and the attached files out of a mail of Outlook (.msg).
final class MsgReader implements Reader {
  /// Reads the text of a mail in one of its forms; null if it has none.
  private interface Body {
    @Nullable String of(MAPIMessage mail) throws ChunkNotFoundException;
  }

  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    try (var mail = new MAPIMessage(new ByteArrayInputStream(bytes))) {
      return new Content.Files(parts(mail, new Allowance(limits)).files());
    }
  }

  private static MailParts parts(MAPIMessage mail, Allowance left)
      throws IOException, UnreadableException {
    var parts = new MailParts();
    mail.setReturnNullOnMissingChunk(true);
    addText(Form.TEXT, text(mail, MAPIMessage::getTextBody), StandardCharsets.UTF_8, parts);
    addText(Form.HTML, text(mail, MAPIMessage::getHtmlBody), StandardCharsets.UTF_8, parts);
    addText(Form.RTF, text(mail, MAPIMessage::getRtfBody), StandardCharsets.ISO_8859_1, parts);
    for (var attached : mail.getAttachmentFiles()) {
      left.countEntry();
      add(attached, parts, left);
    }
    return parts;
  }

  private static void add(AttachmentChunks attached, MailParts into, Allowance left)
      throws IOException, UnreadableException {
    var content = attached.getEmbeddedAttachmentObject();
    if (content != null) {
      var id = attached.getAttachContentId();
      into.attach(
          name(attached),
          left.read(new ByteArrayInputStream(content)),
          id == null ? null : id.getValue());
    } else if (attached.isEmbeddedMessage()) {
      into.addMail(parts(attached.getEmbeddedMessage(), left));
    }
  }

  private static @Nullable String text(MAPIMessage mail, Body body) throws IOException {
    try {
      return body.of(mail);
    } catch (ChunkNotFoundException e) {
      throw new IOException(e);
    }
  }

  private static void addText(Form form, @Nullable String text, Charset charset, MailParts into) {
    if (text != null) {
      into.addText(form, text.getBytes(charset));
    }
  }

  private static String name(AttachmentChunks attached) {
    var named = attached.getAttachLongFileName();
    var name = named == null ? attached.getAttachFileName() : named;
    return name == null ? MailParts.NAMELESS : String.valueOf(name.getValue());
  }
}

package vn.giaoban.source.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.jspecify.annotations.Nullable;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.ReadLimits;
import vn.giaoban.source.document.Reader;
import vn.giaoban.source.document.UnreadableException;
import vn.giaoban.source.format.MailParts.Form;

/// Takes the text and the attached files out of a mail (RFC 822).
final class EmlReader implements Reader {
  @Override
  public Content read(byte[] bytes, ReadLimits limits) throws UnreadableException, IOException {
    var mail = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(bytes));
    try {
      return new Content.Files(parts(mail, new Allowance(limits)).files());
    } finally {
      mail.dispose();
    }
  }

  private static MailParts parts(Message mail, Allowance left)
      throws IOException, UnreadableException {
    var parts = new MailParts();
    add(mail, parts, left);
    return parts;
  }

  private static void add(Entity part, MailParts into, Allowance left)
      throws IOException, UnreadableException {
    switch (part.getBody()) {
      case Multipart several -> {
        for (var each : several.getBodyParts()) {
          add(each, into, left);
        }
      }
      case Message inner -> into.addMail(parts(inner, left));
      case SingleBody single -> addFile(part, single, into, left);
      case null, default -> {
        // A part without content.
      }
    }
  }

  private static void addFile(Entity part, SingleBody body, MailParts into, Allowance left)
      throws IOException, UnreadableException {
    boolean isText = part.getMimeType().startsWith("text/") && !(body instanceof BinaryBody);
    var name = part.getFilename() == null && !isText ? name(part) : part.getFilename();
    if (name == null && !isText) {
      return;
    }
    left.countEntry();
    var bytes = new ByteArrayOutputStream();
    body.writeTo(bytes);
    var content = left.read(new ByteArrayInputStream(bytes.toByteArray()));
    if (name != null) {
      into.attach(name, content, id(part));
    } else {
      boolean html = part.getMimeType().equals("text/html");
      var text = MailParts.inUtf8(content, part.getCharset());
      into.addText(html ? Form.HTML : Form.TEXT, text);
    }
  }

  /// What a file is called where only its media type says so, as older programs write it; null if
  /// nothing does, and nobody attached it.
  private static @Nullable String name(Entity part) {
    var name =
        part.getHeader().getField("Content-Type") instanceof ContentTypeField type
            ? type.getParameter("name")
            : null;
    boolean attached = "attachment".equals(part.getDispositionType());
    return name == null && attached ? MailParts.NAMELESS : name;
  }

  private static @Nullable String id(Entity part) {
    var id = part.getHeader().getField("Content-ID");
    return id == null ? null : id.getBody().strip();
  }
}

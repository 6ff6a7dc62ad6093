package vn.giaoban.source.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import vn.giaoban.source.document.Cell;
import vn.giaoban.source.document.Content;
import vn.giaoban.source.document.LineLayout;
import vn.giaoban.source.document.LineLayout.Joint;
import vn.giaoban.source.document.TextLine;
import vn.giaoban.source.document.UnreadableException;

/// What a worker and its pool say to each other: a request is a task, bytes and what was recognised
/// in them, an answer is content, a picture, words or a reason.
final class Wire {
  private static final byte TEXT = 'T';
  private static final byte FILES = 'F';
  private static final byte UNPACKED = 'E';
  private static final byte REFUSED = 'R';
  private static final byte END = '.';
  private static final byte UNREADABLE = 'U';
  private static final byte PICTURE = 'P';
  private static final byte SCAN = 'S';
  private static final byte WORDS = 'W';

  private static final int BOLD = 1;
  private static final int CELL = 2;
  private static final int ASIDE = 4;
  private static final int STARTS = 8;
  private static final int CONTINUES = 16;

  private Wire() {}

  static void writeText(DataOutputStream out, String text) throws IOException {
    writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
  }

  static String readText(DataInputStream in) throws IOException {
    return new String(readBytes(in), StandardCharsets.UTF_8);
  }

  static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  static byte[] readBytes(DataInputStream in) throws IOException {
    int length = in.readInt();
    var bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new IOException("the answer ends too soon");
    }
    return bytes;
  }

  static void writeRequest(DataOutputStream out, Request request) throws IOException {
    writeText(out, request.task());
    writeBytes(out, request.bytes());
    out.writeInt(request.recognized().size());
    for (var page : request.recognized().entrySet()) {
      out.writeInt(page.getKey());
      writeText(out, page.getValue());
    }
    out.flush();
  }

  /// Waits for a request.
  static Request readRequest(DataInputStream in) throws IOException {
    var task = readText(in);
    var bytes = readBytes(in);
    int count = in.readInt();
    var recognized = new TreeMap<Integer, String>();
    for (int i = 0; i < count; i++) {
      recognized.put(in.readInt(), readText(in));
    }
    return new Request(task, bytes, recognized);
  }

  static void writeReason(DataOutputStream out, String reason) throws IOException {
    out.writeByte(UNREADABLE);
    writeText(out, reason);
  }

  static void writePicture(DataOutputStream out, byte[] png) throws IOException {
    out.writeByte(PICTURE);
    writeBytes(out, png);
  }

  /// @throws UnreadableException with the reason that was answered
  static byte[] readPicture(DataInputStream in) throws IOException, UnreadableException {
    expect(in, in.readByte(), PICTURE);
    return readBytes(in);
  }

  static void write(DataOutputStream out, Content content) throws IOException {
    switch (content) {
      case Content.Text text -> {
        out.writeByte(TEXT);
        writeDocument(out, text);
      }
      case Content.Scan(var pages) -> {
        out.writeByte(SCAN);
        out.writeInt(pages.size());
        for (int page : pages) {
          out.writeInt(page);
        }
      }
      case Content.Files files -> {
        out.writeByte(FILES);
        for (var entry : files.entries()) {
          writeEntry(out, entry);
        }
        out.writeByte(END);
      }
    }
  }

  /// @throws UnreadableException with the reason that was answered
  static Content read(DataInputStream in) throws IOException, UnreadableException {
    byte kind = in.readByte();
    if (kind == TEXT) {
      return readDocument(in);
    }
    if (kind == SCAN) {
      return readScan(in);
    }
    expect(in, kind, FILES);
    var entries = new ArrayList<Content.Entry>();
    for (byte each = in.readByte(); each != END; each = in.readByte()) {
      var path = readText(in);
      entries.add(
          each == UNPACKED
              ? new Content.Unpacked(path, readBytes(in))
              : new Content.Refused(path, readText(in)));
    }
    return new Content.Files(entries);
  }

  private static Content.Scan readScan(DataInputStream in) throws IOException {
    int count = in.readInt();
    var pages = new ArrayList<Integer>();
    for (int i = 0; i < count; i++) {
      pages.add(in.readInt());
    }
    return new Content.Scan(pages);
  }

  static void writeWords(DataOutputStream out, String hocr) throws IOException {
    out.writeByte(WORDS);
    writeText(out, hocr);
  }

  /// @throws UnreadableException with the reason that was answered
  static String readWords(DataInputStream in) throws IOException, UnreadableException {
    expect(in, in.readByte(), WORDS);
    return readText(in);
  }

  private static void expect(DataInputStream in, byte kind, byte expected)
      throws IOException, UnreadableException {
    if (kind == UNREADABLE) {
      throw new UnreadableException(readText(in));
    }
    if (kind != expected) {
      throw new IOException("no such answer: " + kind);
    }
  }

  private static void writeEntry(DataOutputStream out, Content.Entry entry) throws IOException {
    out.writeByte(entry instanceof Content.Unpacked ? UNPACKED : REFUSED);
    writeText(out, entry.path());
    switch (entry) {
      case Content.Unpacked(_, var bytes) -> writeBytes(out, bytes);
      case Content.Refused(_, var reason) -> writeText(out, reason);
    }
  }

  private static void writeDocument(DataOutputStream out, Content.Text text) throws IOException {
    writeText(out, text.encoding());
    out.writeInt(text.pages());
    out.writeInt(text.lines().size());
    for (var line : text.lines()) {
      writeText(out, line.text());
      writeLayout(out, line.layout());
    }
  }

  private static Content.Text readDocument(DataInputStream in) throws IOException {
    var encoding = readText(in);
    int pages = in.readInt();
    int count = in.readInt();
    List<TextLine> lines = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lines.add(new TextLine(readText(in), readLayout(in)));
    }
    return new Content.Text(lines, encoding, pages);
  }

  private static void writeLayout(DataOutputStream out, LineLayout layout) throws IOException {
    out.writeShort(layout.page());
    out.writeByte(layout.listLevel());
    out.writeByte(layout.heading());
    out.writeByte(
        (layout.bold() ? BOLD : 0)
            | (layout.inCell() ? CELL : 0)
            | (layout.aside() ? ASIDE : 0)
            | flag(layout.joint()));
    if (layout.cell() != null) {
      writeCell(out, layout.cell());
    }
  }

  private static void writeCell(DataOutputStream out, Cell cell) throws IOException {
    out.writeInt(cell.table());
    out.writeInt(cell.row());
    out.writeInt(cell.column());
    out.writeInt(cell.rows());
    out.writeInt(cell.columns());
  }

  private static Cell readCell(DataInputStream in) throws IOException {
    return new Cell(in.readInt(), in.readInt(), in.readInt(), in.readInt(), in.readInt());
  }

  private static LineLayout readLayout(DataInputStream in) throws IOException {
    int page = in.readShort();
    int level = in.readByte();
    int heading = in.readByte();
    int flags = in.readByte();
    return new LineLayout(
        page,
        level,
        heading,
        (flags & BOLD) != 0,
        joint(flags),
        (flags & CELL) != 0 ? readCell(in) : null,
        (flags & ASIDE) != 0);
  }

  private static int flag(Joint joint) {
    return switch (joint) {
      case UNKNOWN -> 0;
      case STARTS -> STARTS;
      case CONTINUES -> CONTINUES;
    };
  }

  private static Joint joint(int flags) {
    if ((flags & STARTS) != 0) {
      return Joint.STARTS;
    }
    return (flags & CONTINUES) != 0 ? Joint.CONTINUES : Joint.UNKNOWN;
  }
}

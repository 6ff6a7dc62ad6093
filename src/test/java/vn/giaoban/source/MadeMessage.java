package vn.giaoban.source;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/// A mail of Outlook (.msg) that a test makes, as [MS-OXMSG] describes it: a compound file with one
/// stream for each property, and a storage for each attached file.
public final class MadeMessage {
  private static final int CLASS = 0x001A;
  private static final int SUBJECT = 0x0037;
  private static final int BODY = 0x1000;
  private static final int RTF = 0x1009;
  private static final int HTML = 0x1013;
  private static final int STORE_MASK = 0x340D;
  private static final int CODE_PAGE = 0x3FDE;
  private static final int ATTACHED = 0x3701;
  private static final int ATTACH_METHOD = 0x3705;
  private static final int FILE_NAME = 0x3707;
  private static final int CONTENT_ID = 0x3712;

  private static final int LONG = 0x0003;
  private static final int UNICODE = 0x001F;
  private static final int BINARY = 0x0102;

  private static final int UTF_8 = 65001;
  private static final int STORES_UNICODE = 0x00040000;
  private static final int READABLE_AND_WRITEABLE = 6;

  /// A property.
  ///
  /// @param value of numbers four bytes, which stand with the list of properties
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Property(int id, int type, byte[] value) {
    private int tag() {
      return id << 16 | type;
    }

    private boolean isNumber() {
      return type == LONG;
    }

    private byte[] entry() {
      var entry = new byte[16];
      var words = little(entry).putInt(tag()).putInt(READABLE_AND_WRITEABLE);
      if (isNumber()) {
        words.put(value);
      } else {
        words.putInt(value.length + (type == UNICODE ? 2 : 0));
      }
      return entry;
    }
  }

  private final List<Property> properties = new ArrayList<>();
  private final Map<String, List<Property>> attached = new TreeMap<>();

  public MadeMessage(String subject) {
    text(CLASS, "IPM.Note");
    text(SUBJECT, subject);
    number(STORE_MASK, STORES_UNICODE);
    number(CODE_PAGE, UTF_8);
  }

  public MadeMessage plain(String body) {
    return text(BODY, body);
  }

  public MadeMessage html(String body) {
    properties.add(new Property(HTML, BINARY, body.getBytes(StandardCharsets.UTF_8)));
    return this;
  }

  /// Its body in RTF, compressed.
  public MadeMessage rtf(String body) {
    properties.add(new Property(RTF, BINARY, compressed(body.getBytes(StandardCharsets.US_ASCII))));
    return this;
  }

  public MadeMessage attach(String name, byte[] file) {
    attached.put(name, ofAttached(name, file));
    return this;
  }

  /// The same of a file that the body shows.
  ///
  /// @param id what it is shown by, behind `cid:`
  public MadeMessage show(String name, byte[] file, String id) {
    var shown = new ArrayList<>(ofAttached(name, file));
    shown.add(written(CONTENT_ID, id));
    attached.put(name, shown);
    return this;
  }

  private MadeMessage text(int id, String text) {
    properties.add(written(id, text));
    return this;
  }

  private static Property written(int id, String text) {
    return new Property(id, UNICODE, text.getBytes(StandardCharsets.UTF_16LE));
  }

  private void number(int id, int value) {
    properties.add(new Property(id, LONG, numbers(value)));
  }

  private static byte[] numbers(int... numbers) {
    var bytes = new byte[numbers.length * 4];
    var words = little(bytes);
    for (int number : numbers) {
      words.putInt(number);
    }
    return bytes;
  }

  /// The bytes of the file.
  public byte[] bytes() throws IOException {
    try (var system = new POIFSFileSystem()) {
      var root = system.getRoot();
      var names = root.createDirectory("__nameid_version1.0");
      for (var stream : List.of("00020102", "00030102", "00040102")) {
        write(names, "__substg1.0_" + stream, new byte[0]);
      }
      int next = attached.size();
      write(root, numbers(0, 0, 0, next, 0, next, 0, 0), properties);
      int number = 0;
      for (var file : attached.values()) {
        var folder = root.createDirectory("__attach_version1.0_#%08X".formatted(number++));
        write(folder, new byte[8], file);
      }
      var bytes = new ByteArrayOutputStream();
      system.writeFilesystem(bytes);
      return bytes.toByteArray();
    }
  }

  private static List<Property> ofAttached(String name, byte[] file) {
    return List.of(
        new Property(ATTACHED, BINARY, file),
        new Property(ATTACH_METHOD, LONG, numbers(1)),
        written(FILE_NAME, name));
  }

  private static void write(DirectoryEntry folder, byte[] head, List<Property> properties)
      throws IOException {
    var list = new ByteArrayOutputStream();
    list.write(head);
    for (var property : properties) {
      list.write(property.entry());
      if (!property.isNumber()) {
        write(folder, "__substg1.0_%08X".formatted(property.tag()), property.value());
      }
    }
    write(folder, "__properties_version1.0", list.toByteArray());
  }

  private static void write(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
    folder.createDocument(name, new ByteArrayInputStream(bytes));
  }

  /// RTF as [MS-OXRTFCP] compresses it, all of it literal: eight bytes behind each byte of flags,
  /// and a reference to the place of writing at the end.
  private static byte[] compressed(byte[] rtf) {
    var body = new ByteArrayOutputStream();
    for (int i = 0; i <= rtf.length; i++) {
      if (i % 8 == 0) {
        body.write(rtf.length - i < 8 ? 1 << (rtf.length - i) : 0);
      }
      if (i < rtf.length) {
        body.write(rtf[i]);
      }
    }
    int end = (DICTIONARY + rtf.length) % 4096;
    body.write(end >> 4);
    body.write(end << 4);
    var content = body.toByteArray();
    var file = new ByteArrayOutputStream();
    file.writeBytes(numbers(12 + content.length, rtf.length, 0x75465A4C, checksum(content)));
    file.writeBytes(content);
    return file.toByteArray();
  }

  /// The length of the text that every dictionary begins with.
  private static final int DICTIONARY = 207;

  /// CRC-32 that begins with zero.
  private static int checksum(byte[] bytes) {
    int sum = 0;
    for (byte each : bytes) {
      sum ^= each & 0xFF;
      for (int i = 0; i < 8; i++) {
        sum = (sum & 1) == 0 ? sum >>> 1 : sum >>> 1 ^ 0xEDB88320;
      }
    }
    return sum;
  }

  private static ByteBuffer little(byte[] bytes) {
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}

package vn.giaoban.lucene.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.search.NoticeEntry;
import vn.giaoban.source.Source;
import vn.giaoban.vocabulary.Era;
import vn.giaoban.vocabulary.People.Official;

/// The entries of notices as doc values, which are read one after the other much faster than stored
/// records. What is absent is written as an empty text or as 0.
final class NoticeEntries {
  private NoticeEntries() {}

  static BinaryDocValuesField field(NoticeEntry entry) {
    try {
      var out = new ByteBuffersDataOutput();
      write(entry, out);
      return new BinaryDocValuesField(Fields.ENTRY, new BytesRef(out.toArrayCopy()));
    } catch (IOException e) {
      throw new IllegalStateException("an entry that cannot be stored: " + entry, e);
    }
  }

  /// Of all notices, but for those whose entry cannot be read: their files are read again, as if
  /// they were new.
  static List<NoticeEntry> in(IndexReader reader) throws IOException {
    var entries = new ArrayList<NoticeEntry>();
    for (var leaf : reader.leaves()) {
      var live = leaf.reader().getLiveDocs();
      var values = DocValues.getBinary(leaf.reader(), Fields.ENTRY);
      while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        if (live == null || live.get(values.docID())) {
          add(values.binaryValue(), entries);
        }
      }
    }
    return entries;
  }

  private static void add(BytesRef value, List<NoticeEntry> entries) throws IOException {
    var entry = read(value);
    if (entry != null) {
      entries.add(entry);
    }
  }

  /// That of the notice in a document; null if it cannot be read.
  static @Nullable NoticeEntry at(IndexReader reader, int place) throws IOException {
    var leaves = reader.leaves();
    LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(place, leaves));
    BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.ENTRY);
    return values.advanceExact(place - leaf.docBase) ? read(values.binaryValue()) : null;
  }

  private static void write(NoticeEntry entry, DataOutput out) throws IOException {
    out.writeString(entry.id());
    out.writeVInt(entry.sources().size());
    for (var source : entry.sources()) {
      write(source, out);
    }
    out.writeVInt(entry.officials().size());
    for (var official : entry.officials()) {
      write(official, out);
    }
    write(entry.aliases(), out);
    write(entry.keys(), out);
    out.writeVLong(entry.added() == null ? 0 : entry.added().toEpochDay() + 1);
  }

  private static @Nullable NoticeEntry read(BytesRef value) throws IOException {
    try {
      var in = new ByteArrayDataInput(value.bytes, value.offset, value.length);
      return read(in);
    } catch (RuntimeException _) {
      return null;
    }
  }

  private static NoticeEntry read(DataInput in) throws IOException {
    var id = in.readString();
    int count = in.readVInt();
    var sources = new ArrayList<Source>(count);
    for (int i = 0; i < count; i++) {
      sources.add(source(in));
    }
    count = in.readVInt();
    var officials = new ArrayList<Official>(count);
    for (int i = 0; i < count; i++) {
      officials.add(official(in));
    }
    var aliases = texts(in);
    var keys = texts(in);
    long added = in.readVLong();
    return new NoticeEntry(
        id, sources, officials, aliases, keys, added == 0 ? null : LocalDate.ofEpochDay(added - 1));
  }

  private static void write(Source source, DataOutput out) throws IOException {
    out.writeString(source.path());
    out.writeString(source.format());
    out.writeVLong(source.bytes());
    out.writeString(source.sha256());
    out.writeString(source.encoding());
    out.writeVInt(source.pages() == null ? 0 : source.pages() + 1);
    out.writeByte((byte) (source.within() == null ? 0 : 1));
    if (source.within() != null) {
      write(source.within(), out);
    }
  }

  private static Source source(DataInput in) throws IOException {
    var path = in.readString();
    var format = in.readString();
    long bytes = in.readVLong();
    var sha256 = in.readString();
    var encoding = in.readString();
    int pages = in.readVInt();
    var within = in.readByte() == 0 ? null : source(in);
    return new Source(path, format, bytes, sha256, encoding, pages == 0 ? null : pages - 1, within);
  }

  private static void write(Official official, DataOutput out) throws IOException {
    out.writeString(official.name());
    out.writeString(official.agency());
    out.writeString(official.province() == null ? "" : official.province());
    out.writeByte(code(official.era()));
  }

  private static Official official(DataInput in) throws IOException {
    var name = in.readString();
    var agency = in.readString();
    var province = in.readString();
    return new Official(name, agency, province.isEmpty() ? null : province, era(in.readByte()));
  }

  private static byte code(@Nullable Era era) {
    return switch (era) {
      case null -> 0;
      case SIXTY_THREE -> 1;
      case THIRTY_FOUR -> 2;
    };
  }

  private static @Nullable Era era(byte code) {
    return switch (code) {
      case 1 -> Era.SIXTY_THREE;
      case 2 -> Era.THIRTY_FOUR;
      default -> null;
    };
  }

  /// Sorted, so that equal entries are equal bytes.
  private static void write(Collection<String> texts, DataOutput out) throws IOException {
    out.writeVInt(texts.size());
    for (var text : new TreeSet<>(texts)) {
      out.writeString(text);
    }
  }

  private static Set<String> texts(DataInput in) throws IOException {
    int count = in.readVInt();
    var texts = HashSet.<String>newHashSet(count);
    for (int i = 0; i < count; i++) {
      texts.add(in.readString());
    }
    return texts;
  }
}

package vn.giaoban.lucene.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.lucene.analysis.DirectiveWords;
import vn.giaoban.lucene.analysis.DocumentNumber;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.SplitText;
import vn.giaoban.lucene.analysis.TermStream;
import vn.giaoban.lucene.analysis.Terms;
import vn.giaoban.lucene.analysis.WrittenForms;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.DocumentFacts;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.MissingFact;
import vn.giaoban.search.NoticeEntry;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.search.dimension.IndexRecord;
import vn.giaoban.text.LinedText;
import vn.giaoban.text.VietnameseOrder;
import vn.giaoban.vocabulary.Provinces;

/// Converts a notice to a block of Lucene documents (directives first, notice last) and back.
public final class NoticeDocuments {
  private static final FieldType WITH_OFFSETS =
      words(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
  private static final FieldType COUNTED = words(IndexOptions.DOCS_AND_FREQS);

  private static final FieldType TERMS = terms();

  /// Leaves out what is null. Lists are written even if they are empty, so that a record of another
  /// shape is told by what it lacks.
  private static final JsonMapper STORED =
      Json.MAPPER
          .rebuild()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
          .build();

  private NoticeDocuments() {}

  private static FieldType words(IndexOptions options) {
    var type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(options);
    type.freeze();
    return type;
  }

  private static FieldType terms() {
    var type = new FieldType(words(IndexOptions.DOCS));
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }

  public static List<Document> of(StoredNotice stored, LinedText text) {
    var notice = stored.notice();
    var block = new ArrayList<Document>();
    var values = new DimensionValues();
    int ordinal = 0;
    for (var directive : notice.directives()) {
      block.add(
          directive(
              new IndexRecord(notice, directive, stored.added()), directive, values, ++ordinal));
    }
    block.add(notice(stored, text));
    return block;
  }

  private static Document directive(
      IndexRecord record, Directive directive, DimensionValues values, int ordinal) {
    var notice = record.notice();
    var document = document(Fields.DIRECTIVE, notice.id(), directive.id());
    document.add(
        new SortedDocValuesField(
            Fields.ORDER, new BytesRef("%s\u0000%08d".formatted(notice.id(), ordinal))));
    var text = SplitText.of(directive.text());
    addWords(document, text);
    if (directive.section() != null) {
      addWords(document, SplitText.of(directive.section()));
    }
    for (var word : DirectiveWords.of(text)) {
      document.add(new SortedSetDocValuesField(Fields.WORDS, new BytesRef(word)));
    }
    values.add(document, record);
    var province = notice.placement().province();
    if (province != null) {
      document.add(new SortedDocValuesField(Fields.PROVINCE_ORDER, provinceKey(province)));
    }
    addNumber(document, notice.document());
    for (var citation : directive.facts().citations()) {
      addTerms(document, Fields.CITES, DocumentNumber.terms(citation.ref()));
      addTerms(document, Fields.WRITTEN_CITES, Set.of(DocumentNumber.written(citation.ref())));
    }
    document.add(new StoredField(Fields.JSON, written(directive)));
    return document;
  }

  /// The directive id of a value of [Fields#ORDER].
  public static String id(String order) {
    int end = order.indexOf('\u0000');
    return order.substring(0, end) + "-" + Integer.parseInt(order.substring(end + 1));
  }

  private static Document notice(StoredNotice stored, LinedText text) {
    var notice = stored.notice();
    var document = document(Fields.NOTICE, notice.id(), notice.id());
    document.add(new StoredField(Fields.HEADER, written(NoticeHeader.of(stored))));
    // Lucene finds the lengths of texts faster where every document has one.
    addWords(document, SplitText.of(""));
    addTerms(document, Fields.ALIAS, stored.aliases());
    document.add(new SortedDocValuesField(Fields.ORDER, new BytesRef(notice.id())));
    new DimensionValues().add(document, new IndexRecord(notice, null, stored.added()));
    document.add(new NumericDocValuesField(Fields.DIRECTIVES, directives(notice)));
    MissingFact.of(notice)
        .forEach(fact -> document.add(new StringField(Fields.MISSING, fact.apiName(), Store.NO)));
    var head = notice.withDirectives(List.of());
    var extracted = stored.extracted().withDirectives(List.of());
    document.add(new StoredField(Fields.JSON, written(head)));
    if (!extracted.equals(head)) {
      document.add(new StoredField(Fields.EXTRACTED, written(extracted)));
    }
    document.add(NoticeEntries.field(NoticeEntry.of(stored)));
    document.add(new StoredField(Fields.TEXT, text.text()));
    return document;
  }

  private static Document document(String record, String block, String id) {
    var document = new Document();
    document.add(new StringField(Fields.RECORD, record, Store.NO));
    document.add(new StringField(Fields.BLOCK, block, Store.NO));
    document.add(new StringField(Fields.ID, id, Store.NO));
    return document;
  }

  private static void addWords(Document document, SplitText words) {
    document.add(new Field(Fields.EXACT, words.in(Fields.EXACT), WITH_OFFSETS));
    document.add(new Field(Fields.PLAIN, words.in(Fields.PLAIN), WITH_OFFSETS));
    document.add(new Field(Fields.PAIRS, words.in(Fields.PAIRS), COUNTED));
    var written = WrittenForms.of(words);
    addTerms(document, Fields.WRITTEN_WORDS, written.words());
    addTerms(document, Fields.WRITTEN_PAIRS, written.pairs());
  }

  private static long directives(Notice notice) {
    return notice.directives().stream()
        .filter(directive -> directive.kind() == Kind.DIRECTIVE)
        .count();
  }

  private static void addNumber(Document document, DocumentFacts facts) {
    if (facts.number() != null) {
      var written = facts.number() + (facts.symbol() == null ? "" : "/" + facts.symbol());
      addTerms(document, Fields.NUMBER, DocumentNumber.terms(written));
      addTerms(document, Fields.WRITTEN_NUMBERS, Set.of(DocumentNumber.written(written)));
      document.add(
          new StringField(Fields.NUMBER, Fields.valueTerm(facts.number().toString()), Store.NO));
    }
  }

  static void addTerms(Document document, String field, Collection<String> terms) {
    if (!terms.isEmpty()) {
      document.add(new Field(field, new TermStream(terms), TERMS));
    }
  }

  public static Directive directive(Document document) throws IOException {
    return read(document, Fields.JSON, Directive.class);
  }

  public static NoticeHeader header(Document document) throws JsonProcessingException {
    return read(document, Fields.HEADER, NoticeHeader.class);
  }

  /// The notice of a document, without its directives, which are documents of their own.
  public static Notice notice(Document document) throws JsonProcessingException {
    return read(document, Fields.JSON, Notice.class);
  }

  /// The same before other notices completed it.
  static Notice extracted(Document document) throws JsonProcessingException {
    return document.get(Fields.EXTRACTED) == null
        ? notice(document)
        : read(document, Fields.EXTRACTED, Notice.class);
  }

  private static String written(Object value) {
    try {
      return STORED.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a record that cannot be stored: " + value, e);
    }
  }

  private static <T> T read(Document document, String field, Class<T> type)
      throws JsonProcessingException {
    return STORED.readValue(field(document, field), type);
  }

  static String field(Document document, String name) throws JsonProcessingException {
    @Nullable String value = document.get(name);
    if (value == null) {
      throw new JsonParseException(null, "a record without " + name);
    }
    return value;
  }

  /// Sorts by name in Vietnamese order.
  private static BytesRef provinceKey(String slug) {
    var province = Provinces.standard().bySlug(slug);
    var name = province == null ? slug : province.name();
    return new BytesRef(Terms.clip(VietnameseOrder.key(name) + " " + slug));
  }
}

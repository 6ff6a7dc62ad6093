package vn.giaoban.lucene.index;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.notice.Directive;
import vn.giaoban.notice.Kind;
import vn.giaoban.notice.Notice;
import vn.giaoban.search.FiledDirective;
import vn.giaoban.search.Gap;
import vn.giaoban.search.MissingFact;
import vn.giaoban.search.NoticeEntry;
import vn.giaoban.search.NoticeHeader;
import vn.giaoban.search.StoredNotice;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.text.LinedText;

/// The stored notices and directives of one generation, looked up by id.
///
/// @param headers of directives, as parsed so far
public record Records(IndexReader reader, Headers headers) {
  public static final Query DIRECTIVES = kind(Fields.DIRECTIVE);
  private static final Query NOTICES = kind(Fields.NOTICE);

  private static final Sort BY_ID = new Sort(new SortField(Fields.ORDER, SortField.Type.STRING));

  /// Those of a reader that is asked for little.
  public Records(IndexReader reader) {
    this(reader, new Headers());
  }

  private static Query kind(String kind) {
    return new TermQuery(new Term(Fields.RECORD, kind));
  }

  /// The document number of a directive; null if there is none.
  public @Nullable Integer placeOfDirective(String id) throws IOException {
    return place(DIRECTIVES, new Term(Fields.ID, id));
  }

  public FiledDirective filed(int place) throws IOException {
    return filing().at(place);
  }

  /// Reads several directives.
  public FiledReader filing() throws IOException {
    return new FiledReader(reader, headers);
  }

  public @Nullable FiledDirective directive(String id) throws IOException {
    var place = placeOfDirective(id);
    return place == null ? null : filed(place);
  }

  /// The notice with its directives; null if there is none.
  public @Nullable Notice notice(String id) throws IOException {
    var document = noticeDocument(id);
    if (document == null) {
      return null;
    }
    var notice = NoticeDocuments.notice(document);
    return notice.withDirectives(directives(notice.id()));
  }

  /// Both stored forms, with the displayed directives; null if there is none.
  private @Nullable StoredNotice whole(String id) throws IOException {
    var place = placeOfNotice(id);
    var entry = place == null ? null : NoticeEntries.at(reader, place);
    if (place == null || entry == null) {
      return null;
    }
    var document = reader.storedFields().document(place);
    var header = NoticeDocuments.header(document);
    var directives = directives(header.id());
    return new StoredNotice(
        NoticeDocuments.notice(document).withDirectives(directives),
        NoticeDocuments.extracted(document).withDirectives(directives),
        entry.aliases(),
        entry.keys(),
        entry.added(),
        header.revisions());
  }

  /// The header of a notice; null if there is none.
  public @Nullable NoticeHeader header(String id) throws IOException {
    var document = noticeDocument(id);
    return document == null ? null : NoticeDocuments.header(document);
  }

  public @Nullable LinedText text(String id) throws IOException {
    var document = noticeDocument(id);
    return document == null ? null : LinedText.of(document.get(Fields.TEXT));
  }

  /// The same; null also where its record cannot be read.
  @Nullable StoredNotice stored(String id) throws IOException {
    try {
      return whole(id);
    } catch (JsonProcessingException _) {
      return null;
    }
  }

  /// The entries of all notices, but for those that cannot be read.
  List<NoticeEntry> entries() throws IOException {
    return NoticeEntries.in(reader);
  }

  /// The ids of all notices.
  Set<String> ids() throws IOException {
    var ids = new HashSet<String>();
    for (var leaf : reader.leaves()) {
      var order = DocValues.getSorted(leaf.reader(), Fields.ORDER);
      var live = leaf.reader().getLiveDocs();
      var notices =
          leaf.reader().postings(new Term(Fields.RECORD, Fields.NOTICE), PostingsEnum.NONE);
      while (notices != null && notices.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int notice = notices.docID();
        if ((live == null || live.get(notice)) && order.advanceExact(notice)) {
          ids.add(order.lookupOrd(order.ordValue()).utf8ToString());
        }
      }
    }
    return ids;
  }

  public int countNotices() throws IOException {
    return new IndexSearcher(reader).count(NOTICES);
  }

  /// Number of directives, including assessments.
  int countDirectives() throws IOException {
    return new IndexSearcher(reader).count(DIRECTIVES);
  }

  public int count(Kind kind) throws IOException {
    var value = Fields.valueTerm(Json.name(kind));
    return new IndexSearcher(reader)
        .count(new TermQuery(new Term(Fields.value(Dimension.KIND), value)));
  }

  /// What notices lack, with the first of each.
  public List<Gap> gaps() throws IOException {
    var gaps = new ArrayList<Gap>();
    var searcher = new IndexSearcher(reader);
    for (var fact : MissingFact.values()) {
      var query = both(NOTICES, new Term(Fields.MISSING, fact.apiName()));
      int count = searcher.count(query);
      if (count > 0) {
        gaps.add(new Gap(fact, count, first(searcher, query)));
      }
    }
    return gaps;
  }

  private static List<Gap.Lacking> first(IndexSearcher searcher, Query query) throws IOException {
    var named = new ArrayList<Gap.Lacking>();
    for (var found : searcher.search(query, Gap.NAMED, BY_ID).scoreDocs) {
      var header =
          NoticeDocuments.header(
              searcher.storedFields().document(found.doc, Set.of(Fields.HEADER)));
      named.add(new Gap.Lacking(header.id(), header.path()));
    }
    return named;
  }

  private List<Directive> directives(String noticeId) throws IOException {
    var searcher = new IndexSearcher(reader);
    var query = both(DIRECTIVES, new Term(Fields.BLOCK, noticeId));
    var found = searcher.search(query, Math.max(1, searcher.count(query)), Sort.INDEXORDER);
    var directives = new ArrayList<Directive>();
    for (var place : found.scoreDocs) {
      directives.add(NoticeDocuments.directive(searcher.storedFields().document(place.doc)));
    }
    return directives;
  }

  private @Nullable Document noticeDocument(String id) throws IOException {
    var place = placeOfNotice(id);
    return place == null ? null : reader.storedFields().document(place);
  }

  /// Looks up a notice by its id or by the id of a duplicate file.
  private @Nullable Integer placeOfNotice(String id) throws IOException {
    var place = place(NOTICES, new Term(Fields.ID, id));
    return place == null ? place(NOTICES, new Term(Fields.ALIAS, id)) : place;
  }

  private @Nullable Integer place(Query kind, Term term) throws IOException {
    var found = new IndexSearcher(reader).search(both(kind, term), 1).scoreDocs;
    return found.length == 0 ? null : found[0].doc;
  }

  private static Query both(Query kind, Term term) {
    return new BooleanQuery.Builder()
        .add(new TermQuery(term), Occur.FILTER)
        .add(kind, Occur.FILTER)
        .build();
  }
}

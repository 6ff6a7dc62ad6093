package vn.giaoban.lucene;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import vn.giaoban.json.Json;
import vn.giaoban.search.NoticesRequest;

/// A search-after cursor for notices. Its sort keys are stable, so it also works in a later
/// generation once its own is closed.
///
/// @param notices hash of the selection and of what is missing, so that a cursor fits one request
///   only
/// @param day days since 1970; [Long#MIN_VALUE] for none
record NoticeCursor(long generation, int notices, long day, String id) {
  static NoticeCursor after(FieldDoc last, NoticesRequest request, long generation) {
    long day = (Long) Objects.requireNonNull(last.fields[0]);
    var id = ((BytesRef) Objects.requireNonNull(last.fields[1])).utf8ToString();
    return new NoticeCursor(generation, question(request), day, id);
  }

  /// @throws IllegalArgumentException if `text` is not a cursor of this request
  static NoticeCursor read(String text, NoticesRequest request) {
    try {
      var cursor = Json.MAPPER.readValue(Base64.getUrlDecoder().decode(text), NoticeCursor.class);
      if (cursor == null
          || cursor.id() == null
          || !cursor.write().equals(text)
          || cursor.notices() != question(request)) {
        throw new IllegalArgumentException("a cursor of another question: " + text);
      }
      return cursor;
    } catch (IOException e) {
      throw new IllegalArgumentException("not a cursor: " + text, e);
    }
  }

  private static int question(NoticesRequest request) {
    int selection = Cursor.question(request.selection());
    return request.missing() == null
        ? selection
        : 31 * selection + request.missing().apiName().hashCode();
  }

  String write() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Json.line(this).getBytes(StandardCharsets.UTF_8));
  }

  FieldDoc toFieldDoc() {
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {day, new BytesRef(id)});
  }
}

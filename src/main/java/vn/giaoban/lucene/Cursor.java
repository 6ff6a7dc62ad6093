package vn.giaoban.lucene;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import vn.giaoban.json.Json;
import vn.giaoban.search.SearchRequest;
import vn.giaoban.search.Selection;
import vn.giaoban.search.Sort;

/// A search-after cursor for hits: the sort keys of the last hit of a page.
///
/// @param question hash of the query, filters and days, so that a cursor fits one search only
/// @param key first sort key: score bits, day or province; null for none
/// @param order second sort key: the value of [Fields#ORDER]
record Cursor(long generation, int question, Sort sort, @Nullable String key, String order) {
  static Cursor after(FieldDoc last, SearchRequest request, long generation) {
    var order = ((BytesRef) Objects.requireNonNull(last.fields[1])).utf8ToString();
    return new Cursor(
        generation, question(request.selection()), request.sort(), key(last.fields[0]), order);
  }

  private static @Nullable String key(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case Float score -> Integer.toString(Float.floatToIntBits(score));
      case BytesRef bytes -> bytes.utf8ToString();
      default -> value.toString();
    };
  }

  /// @throws IllegalArgumentException if `text` is not a cursor of this search
  static Cursor read(String text, SearchRequest request) {
    try {
      var cursor = Json.MAPPER.readValue(Base64.getUrlDecoder().decode(text), Cursor.class);
      if (cursor == null
          || cursor.order() == null
          || !cursor.write().equals(text)
          || cursor.sort() != request.sort()
          || cursor.question() != question(request.selection())) {
        throw new IllegalArgumentException("a cursor of another question: " + text);
      }
      cursor.toFieldDoc();
      return cursor;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not a cursor: " + text, e);
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException("not a cursor of this question: " + text, e);
    }
  }

  String write() {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Json.line(this).getBytes(StandardCharsets.UTF_8));
  }

  FieldDoc toFieldDoc() {
    return new FieldDoc(
        Integer.MAX_VALUE, Float.NaN, new Object[] {firstKey(), new BytesRef(order)});
  }

  @SuppressWarnings("NullAway") // Lucene's arrays of sort keys hold null for a missing string.
  private Object firstKey() {
    if (key == null) {
      return null;
    }
    return switch (sort) {
      case RELEVANCE -> Float.intBitsToFloat(Integer.parseInt(key));
      case DATE, DATE_DESCENDING, ADDED_DESCENDING, DEADLINE -> Long.valueOf(key);
      case PROVINCE -> new BytesRef(key);
    };
  }

  /// A hash that is the same for equal selections in every process.
  static int question(Selection selection) {
    var sorted = new TreeMap<String, List<TreeSet<String>>>();
    selection
        .filters()
        .forEach(
            (dimension, filter) ->
                sorted.put(
                    dimension.apiName(),
                    List.of(new TreeSet<>(filter.chosen()), new TreeSet<>(filter.excluded()))));
    return "%s\n%s\n%s".formatted(selection.query(), sorted, selection.days()).hashCode();
  }
}

package vn.giaoban.search.query;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.search.dimension.Dimension;
import vn.giaoban.text.Folding;

/// A field of the query language, with a Vietnamese and an English name.
sealed interface QueryField {
  /// A dimension, with a name or code, or a period if it is dated.
  record Of(Dimension dimension) implements QueryField {}

  /// `number:` with the notice's own number.
  record Numbered() implements QueryField {}

  /// `cites:` with a cited document.
  record Citing() implements QueryField {}

  /// `id:` with record ids.
  record Identified() implements QueryField {}

  /// Fields by each of their names in exact form.
  Map<String, QueryField> BY_NAME = byName();

  private static Map<String, QueryField> byName() {
    var fields = new LinkedHashMap<String, QueryField>();
    for (var dimension : Dimension.values()) {
      dimension.fieldNames().forEach(name -> fields.put(name, new Of(dimension)));
    }
    List.of("so", "số", "number").forEach(name -> fields.put(name, new Numbered()));
    List.of("trichdan", "tríchdẫn", "cites").forEach(name -> fields.put(name, new Citing()));
    List.of("ma", "mã", "id").forEach(name -> fields.put(name, new Identified()));
    return Collections.unmodifiableMap(fields);
  }

  /// One name of each field, to offer in place of an unknown one.
  static List<String> names() {
    var first = new LinkedHashMap<QueryField, String>();
    BY_NAME.forEach((name, field) -> first.putIfAbsent(field, name));
    return List.copyOf(first.values());
  }

  /// The field with this name, with correct diacritics or with none; null if there is none.
  static @Nullable QueryField named(String name) {
    return BY_NAME.get(Folding.exact(name));
  }
}

package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;
import vn.giaoban.vocabulary.words.NameTrie;

/// The registry of standing bodies, looked up by name, short name or symbol. Safe for any number of
/// threads.
public final class Bodies {
  private static final int SHORTEST_ACRONYM = 3;

  private final Map<String, Body> byName = new LinkedHashMap<>();
  private final Map<String, Body> byAcronym = new HashMap<>();
  private final NameTrie names = new NameTrie();
  private final NameTokens words = new NameTokens();

  private Bodies(List<Body> rows) {
    rows.forEach(this::add);
    rows.stream().filter(Body::hasCity).map(Body::ofCity).forEach(this::add);
  }

  /// The table that ships with the program, loaded once.
  public static Bodies standard() {
    return Standard.BODIES;
  }

  private void add(Body body) {
    if (byName.putIfAbsent(body.name(), body) != null) {
      return;
    }
    names.add(words.keysOf(body.name()), body.name());
    for (var written : body.shortNames()) {
      if (written.indexOf(' ') < 0 && written.equals(written.toUpperCase(java.util.Locale.ROOT))) {
        if (written.length() >= SHORTEST_ACRONYM) {
          byAcronym.putIfAbsent(written, body);
        }
      } else {
        names.add(words.keysOf(written), body.name());
      }
    }
  }

  /// The body with this canonical name; null if unknown.
  public @Nullable Body named(String name) {
    return byName.get(name);
  }

  /// Bodies with `symbol` in document numbers, ignoring case and diacritics.
  public List<Body> ofSymbol(String symbol) {
    var wanted = Folding.plain(symbol);
    var found = new ArrayList<Body>();
    for (var body : byName.values()) {
      if (body.symbols().stream().anyMatch(each -> Folding.plain(each).equals(wanted))) {
        found.add(body);
      }
    }
    return found;
  }

  /// A body found at the start of some words.
  ///
  /// @param end index after its last word
  record Match(Body body, int end) {}

  /// The body with the longest name at `start`.
  ///
  /// @param keys folded words, without "và"
  @Nullable Match longest(List<String> keys, int start) {
    var match = names.longest(keys, start);
    return match == null ? null : new Match(get(match.code()), match.end());
  }

  /// The first words of all names, folded.
  Set<String> firstKeys() {
    return names.firstKeys();
  }

  /// The body with this acronym: "STC".
  @Nullable Body ofAcronym(String written) {
    return byAcronym.get(written);
  }

  private Body get(String name) {
    var body = byName.get(name);
    if (body == null) {
      throw new IllegalStateException("no body named " + name);
    }
    return body;
  }

  private static final class Standard {
    static final Bodies BODIES = new Bodies(Table.read(Bodies.class, "bodies.csv", Body::of));
  }
}

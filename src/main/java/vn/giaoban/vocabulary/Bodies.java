package vn.giaoban.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Table;

/// The registry of standing bodies, looked up by name, short name or symbol. Safe for any number of
/// threads.
public final class Bodies {
  private static final int SHORTEST_ACRONYM = 3;

  private final Map<String, Body> byName = new LinkedHashMap<>();
  private final Map<String, Body> byAcronym = new HashMap<>();
  private final Map<String, Body> renamed = new HashMap<>();

  private Bodies(List<Body> rows) {
    rows.forEach(this::add);
    rows.stream().filter(Body::hasCity).map(Body::ofCity).forEach(this::add);
    rows.forEach(this::addFormer);
  }

  /// The table that ships with the program, loaded once.
  public static Bodies standard() {
    return Standard.BODIES;
  }

  private void add(Body body) {
    if (byName.putIfAbsent(body.name(), body) != null) {
      return;
    }
    for (var written : body.shortNames()) {
      if (isAcronym(written) && written.length() >= SHORTEST_ACRONYM) {
        byAcronym.putIfAbsent(written, body);
      }
    }
  }

  private void addFormer(Body body) {
    body.shortNames().stream()
        .filter(byName::containsKey)
        .forEach(written -> renamed.putIfAbsent(written, body));
  }

  static boolean isAcronym(String written) {
    return written.indexOf(' ') < 0 && written.equals(written.toUpperCase(Locale.ROOT));
  }

  Collection<Body> all() {
    return byName.values();
  }

  /// The body with this canonical name; null if unknown.
  public @Nullable Body named(String name) {
    return byName.get(name);
  }

  /// The body that a notice of `day` means by a canonical name; null if unknown. A name may have
  /// been that of another body until then: "Cục Thuế" was that of a province.
  ///
  /// @param city whether that of a centrally run city is meant
  public @Nullable Body meant(String name, @Nullable LocalDate day, boolean city) {
    var former = day == null ? null : formerly(name, day);
    var body = former == null ? named(name) : former;
    return body != null && city && body.hasCity() ? body.ofCity() : body;
  }

  private @Nullable Body formerly(String name, LocalDate day) {
    var body = renamed.get(name);
    return body == null || body.until() == null || day.isAfter(body.until()) ? null : body;
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

  /// The body with this acronym: "STC".
  @Nullable Body ofAcronym(String written) {
    return byAcronym.get(written);
  }

  private static final class Standard {
    static final Bodies BODIES = new Bodies(Table.read(Bodies.class, "bodies.csv", Body::of));
  }
}

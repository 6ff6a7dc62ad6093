package vn.giaoban.search.dimension;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.giaoban.text.Folding;
import vn.giaoban.text.Normalizer;
import vn.giaoban.text.VietnameseOrder;

/// Display names of the values of dimensions, and lookup of codes by name, code or alias, with or
/// without diacritics.
///
/// Safe for any number of threads.
public final class Names {
  /// A value of a dimension and its names.
  ///
  /// @param aliases further names
  public record Name(Dimension dimension, String value, String name, List<String> aliases) {
    public Name {
      aliases = List.copyOf(aliases);
    }
  }

  private static final Pattern SEPARATOR = Pattern.compile("[\\s\\p{Pd}]+");
  private static final Set<String> NONE_WORDS = Set.of("none", "khong", "khong co");

  private final Map<Dimension, Map<String, String>> names = new HashMap<>();
  private final Map<Dimension, List<Name>> listed = new HashMap<>();

  /// Folded lazily, since most runs look up no names.
  private final Map<Dimension, Aliases> aliases = new ConcurrentHashMap<>();

  /// The names of one dimension, folded with diacritics and without.
  ///
  /// @param none what the lack of a value is called, without diacritics
  private record Aliases(
      String none, Map<String, Set<String>> exact, Map<String, Set<String>> plain) {
    static Aliases of(Dimension dimension, List<Name> names) {
      var none = Folding.plain(key(dimension.none().vi()));
      var aliases = new Aliases(none, new HashMap<>(), new HashMap<>());
      names.forEach(aliases::add);
      return aliases;
    }

    private void add(Name name) {
      var called = new ArrayList<>(name.aliases());
      called.add(name.value());
      called.add(name.name());
      for (var alias : called) {
        add(exact, name, Folding.exact(key(alias)));
        add(plain, name, Folding.plain(key(alias)));
      }
    }

    private static void add(Map<String, Set<String>> index, Name name, String alias) {
      index.computeIfAbsent(alias, _ -> new LinkedHashSet<>()).add(name.value());
    }
  }

  public Names(List<Name> vocabulary) {
    for (var dimension : Dimension.values()) {
      dimension.named().forEach(this::add);
    }
    vocabulary.forEach(this::add);
  }

  /// The names of the vocabularies that ship with the program.
  public static Names standard() {
    return new Names(
        Arrays.stream(Dimension.values()).flatMap(each -> each.vocabulary().stream()).toList());
  }

  private void add(Name name) {
    listed.computeIfAbsent(name.dimension(), _ -> new ArrayList<>()).add(name);
    names
        .computeIfAbsent(name.dimension(), _ -> new HashMap<>())
        .putIfAbsent(name.value(), name.name());
  }

  private Aliases aliases(Dimension dimension) {
    return aliases.computeIfAbsent(
        dimension, _ -> Aliases.of(dimension, listed.getOrDefault(dimension, List.of())));
  }

  /// With a space for every dash, so that "Bà Rịa – Vũng Tàu" may be written in any way.
  private static String key(String text) {
    return SEPARATOR.matcher(Normalizer.normalize(text).strip()).replaceAll(" ");
  }

  /// The values with this name: by exact spelling, or else ignoring diacritics. Empty if there are
  /// none.
  public Set<String> values(Dimension dimension, String typed) {
    var key = key(typed);
    var plain = Folding.plain(key);
    var aliases = aliases(dimension);
    if (NONE_WORDS.contains(plain) || plain.equals(aliases.none())) {
      return Set.of(Dimension.NONE);
    }
    var exact = Folding.exact(key);
    var found = aliases.exact().get(exact);
    if (found == null && plain.equals(exact)) {
      found = aliases.plain().get(plain);
    }
    return found == null ? Set.of() : found;
  }

  /// What to say of a name that no value has.
  public UnknownValueException unknown(Dimension dimension, String typed) {
    var known =
        of(dimension).stream()
            .flatMap(name -> Stream.concat(Stream.of(name.name()), name.aliases().stream()))
            .toList();
    return UnknownValueException.of(dimension, typed, known);
  }

  /// All named values of `dimension`.
  public List<Name> of(Dimension dimension) {
    return Collections.unmodifiableList(listed.getOrDefault(dimension, List.of()));
  }

  /// The order in which the values of a dimension are listed: periods by their dates, others by
  /// their names.
  public Comparator<String> order(Dimension dimension) {
    return dimension.isDated()
        ? Comparator.naturalOrder()
        : Comparator.comparing((String value) -> name(dimension, value), VietnameseOrder.NAMES)
            .thenComparing(Comparator.naturalOrder());
  }

  /// The display name; the value itself if it has none.
  public String name(Dimension dimension, String value) {
    return value.equals(Dimension.NONE)
        ? dimension.none().vi()
        : names.getOrDefault(dimension, Map.of()).getOrDefault(value, value);
  }
}

package vn.giaoban.vocabulary.words;

import java.util.Set;

/// The family names (họ) and middle names (tên đệm) of Việt Nam, which tell a person's name from
/// another. Names are asked for in exact form.
public final class Surnames {
  private static final WordSets NAMES = WordSets.read(Surnames.class, "surnames.csv");

  /// All family names.
  public static final Set<String> FAMILY = NAMES.of("family");

  /// Family names that are seldom the first word of a place.
  public static final Set<String> COMMON = NAMES.of("common");

  /// Middle names.
  public static final Set<String> MIDDLE = NAMES.of("middle");

  private Surnames() {}
}

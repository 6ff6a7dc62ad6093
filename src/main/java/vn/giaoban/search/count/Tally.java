package vn.giaoban.search.count;

/// How many directives there are, and in how many notices: thirty that one meeting repeats are no
/// thirty meetings.
///
/// @param directives distinct; assessments too where those were asked for
/// @param notices distinct
public record Tally(long directives, long notices) {
  public static final Tally NONE = new Tally(0, 0);

  public Tally {
    if (directives < 0 || notices < 0) {
      throw new IllegalArgumentException(
          "a tally cannot be negative: %d, %d".formatted(directives, notices));
    }
  }
}

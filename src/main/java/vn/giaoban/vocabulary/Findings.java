package vn.giaoban.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.giaoban.vocabulary.words.WordRow;

/// Caches the matches of the word tables in the texts of one notice, so that each text is read
/// once. Not thread-safe.
public final class Findings {
  private final Lexicon lexicon;
  private final Map<String, Reading> readings = new HashMap<>();
  private final CanonicalNames.Known names = new CanonicalNames.Known();

  /// Whether a line is nothing but names of bodies.
  final Map<String, Boolean> namesAlone = new HashMap<>();

  public Findings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The rows that match in the texts read so far.
  public Set<WordRow> rows() {
    var rows = new HashSet<WordRow>();
    readings.values().forEach(reading -> reading.addRows(rows));
    return rows;
  }

  /// The matches in `text`.
  public Reading of(String text) {
    return readings.computeIfAbsent(text, unread -> new Reading(lexicon, unread, names));
  }
}

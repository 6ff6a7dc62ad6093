package vn.giaoban.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.giaoban.vocabulary.words.WordRow;

/// What the tables of words say of the texts of one notice: each is read once, whoever asks. For
/// one notice and one thread.
public final class Findings {
  private final Lexicon lexicon;
  private final Map<String, Reading> readings = new HashMap<>();

  public Findings(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The rows whose phrases stand in the texts read so far.
  public Set<WordRow> rows() {
    var rows = new HashSet<WordRow>();
    readings.values().forEach(reading -> reading.addRows(rows));
    return rows;
  }

  /// What is found in `text`.
  public Reading of(String text) {
    return readings.computeIfAbsent(text, unread -> new Reading(lexicon, unread));
  }
}

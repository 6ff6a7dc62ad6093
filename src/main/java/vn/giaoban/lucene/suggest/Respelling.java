package vn.giaoban.lucene.suggest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.giaoban.lucene.analysis.Compounds;
import vn.giaoban.lucene.analysis.Fields;
import vn.giaoban.lucene.analysis.Terms;
import vn.giaoban.text.Folding;

/// Corrects the spelling of a text by the noisy channel model: the probability of the words in the
/// index times the probability of the typing errors.
///
/// The language model interpolates bigrams and unigrams: 0.9 times the share of records with a word
/// in which the next word follows it, plus 0.1 times the share of records with the next word. A
/// known word is changed only if it is adjacent to none of the words typed with it anywhere in the
/// index, and becomes so by the change; by another letter only if it then belongs to its neighbour
/// as in a compound.
final class Respelling {
  private static final int BEAM = 16;
  private static final double TOGETHER = 0.9;

  /// The least share of the records with the rarer of two words in which they are neighbours, if
  /// they are a compound.
  private static final double COMPOUND = 0.3;

  /// The least number of such records.
  private static final long COMPOUNDS = 2;

  /// The most corrected spellings of one word.
  private static final int MEANT = 4;

  /// Most likely first.
  private static final Comparator<Path> BEST_FIRST =
      Comparator.comparingDouble(Path::score).reversed();

  /// What a candidate must be to a neighbour.
  enum Need {
    NOTHING,
    /// Adjacent: a known word is spelled with other marks, or like one of the same sound.
    NEIGHBOUR,
    /// One word with it: a known word is spelled with another letter.
    COMPOUND
  }

  /// A candidate for one or more typed words.
  ///
  /// @param to index after the last typed word
  /// @param need what it must be to a neighbour somewhere in the index
  record Reading(int to, List<Lexicon.Form> words, double channel, Need need) {
    /// Whether it is likely without a neighbour too.
    boolean isLikelyAlone() {
      return words.size() > 1 || channel >= TypingErrors.SPOKEN_ALIKE;
    }
  }

  /// A beam-search path that ends in a candidate; paths share their prefixes.
  private record Path(@Nullable Path before, Reading last, double score) {
    /// The candidates in the order of the typed words.
    List<Reading> readings() {
      var readings = new ArrayList<Reading>();
      for (var path = this; path != null; path = path.before) {
        readings.add(path.last);
      }
      return readings.reversed();
    }

    List<Lexicon.Form> words() {
      var words = new ArrayList<Lexicon.Form>();
      readings().forEach(reading -> words.addAll(reading.words()));
      return words;
    }
  }

  private final Lexicon lexicon;
  private final boolean marked;
  private final double records;
  private final Map<String, List<Path>> done = new HashMap<>();

  /// @param marked whether the query is sensitive to diacritics
  Respelling(Lexicon lexicon, boolean marked) {
    this.lexicon = lexicon;
    this.marked = marked;
    this.records = lexicon.reader().numDocs() + 1.0;
  }

  /// Corrected texts, most likely first, without any that would find the same records.
  List<String> of(String text) throws IOException {
    var typed = Compounds.ofQuery(text);
    var wordings = new LinkedHashSet<String>();
    for (var path : paths(text)) {
      var wording = written(text, typed, path);
      if (!isSame(wording, text)) {
        wordings.add(wording);
      }
    }
    return List.copyOf(wordings);
  }

  /// The corrected spellings of each word of a text, likeliest first: those that follow a neighbour
  /// somewhere in the index, and alone those that are spoken alike or differ in marks.
  List<List<String>> ofWords(String text) throws IOException {
    var typed = Compounds.ofQuery(text);
    var meant = new ArrayList<Set<String>>();
    typed.forEach(_ -> meant.add(new LinkedHashSet<>()));
    for (var path : paths(text)) {
      add(meant, typed, path);
    }
    return meant.stream().map(words -> words.stream().limit(MEANT).toList()).toList();
  }

  private void add(List<Set<String>> meant, List<Compounds.Token> typed, Path path)
      throws IOException {
    var words = path.words();
    int word = 0;
    int at = 0;
    for (var reading : path.readings()) {
      int end = word + reading.words().size();
      boolean likely = typed.size() == 1 || reading.isLikelyAlone() || isJoined(words, word, end);
      word = end;
      var parts = typed.subList(at, reading.to()).stream().map(Compounds.Token::term).toList();
      var exact = exact(reading);
      if (likely && !isSame(exact, String.join(" ", parts))) {
        meant.subList(at, reading.to()).forEach(all -> all.add(exact));
      }
      at = reading.to();
    }
  }

  private boolean isSame(String one, String other) {
    return marked
        ? Folding.exact(one).equals(Folding.exact(other))
        : Folding.plain(one).equals(Folding.plain(other));
  }

  private static String exact(Reading reading) {
    return String.join(" ", reading.words().stream().map(Lexicon.Form::exact).toList());
  }

  /// The likeliest paths, found once for each text.
  private List<Path> paths(String text) throws IOException {
    var known = done.get(text);
    if (known == null) {
      var typed = Compounds.ofQuery(text);
      known = new ArrayList<>();
      for (var path : paths(new SpellingCandidates(lexicon, typed, marked), typed.size())) {
        if (holds(path)) {
          known.add(path);
        }
      }
      done.put(text, known);
    }
    return known;
  }

  private List<Path> paths(SpellingCandidates readings, int length) throws IOException {
    var ending = new ArrayList<List<Path>>();
    for (int i = 0; i <= length; i++) {
      ending.add(new ArrayList<>());
    }
    for (int at = 0; at < length; at++) {
      var ways = lexicon.isOutOfTime() ? readings.asTyped(at) : readings.at(at);
      for (var path :
          at == 0 ? Collections.<@Nullable Path>singletonList(null) : best(ending.get(at))) {
        for (var way : ways) {
          ending.get(way.to()).add(longer(path, way));
        }
      }
    }
    return best(ending.getLast());
  }

  private Path longer(@Nullable Path path, Reading next) throws IOException {
    double before = path == null ? 0 : path.score();
    var last = path == null ? null : path.last().words().getLast();
    return new Path(path, next, before + next.channel() + likelihood(last, next));
  }

  private static List<Path> best(List<Path> paths) {
    return paths.stream().sorted(BEST_FIRST).limit(BEAM).toList();
  }

  /// @param last previous word; null for none
  private double likelihood(Lexicon.@Nullable Form last, Reading next) throws IOException {
    double sum = 0;
    for (var word : next.words()) {
      double alone = (word.uses() + 0.1) / records;
      double together = last == null ? alone : together(last, word);
      sum += Math.log(TOGETHER * together + (1 - TOGETHER) * alone);
      last = word;
    }
    return sum;
  }

  /// The share of records with the first word in which the second follows it.
  private double together(Lexicon.Form first, Lexicon.Form next) throws IOException {
    long both = both(first, next);
    return both == 0 ? 0 : (double) both / Math.max(both, first.uses());
  }

  private long both(Lexicon.Form first, Lexicon.Form next) throws IOException {
    return lexicon.uses(Fields.WRITTEN_PAIRS, Terms.pair(first.exact(), next.exact()));
  }

  /// Whether every candidate has the neighbour that it needs.
  private boolean holds(Path path) throws IOException {
    var words = path.words();
    int at = 0;
    for (var reading : path.readings()) {
      int end = at + reading.words().size();
      if (!isMet(reading.need(), words, at, end)) {
        return false;
      }
      at = end;
    }
    return true;
  }

  private boolean isMet(Need need, List<Lexicon.Form> words, int at, int end) throws IOException {
    return switch (need) {
      case NOTHING -> true;
      case NEIGHBOUR -> isJoined(words, at, end);
      case COMPOUND -> isCompound(words, at, end);
    };
  }

  /// Whether the words from `at` to `end` follow a neighbour or are followed by one somewhere.
  private boolean isJoined(List<Lexicon.Form> words, int at, int end) throws IOException {
    return (at > 0 && both(words.get(at - 1), words.get(at)) > 0)
        || (end < words.size() && both(words.get(end - 1), words.get(end)) > 0);
  }

  /// Whether the words from `at` to `end` are one word with a neighbour.
  private boolean isCompound(List<Lexicon.Form> words, int at, int end) throws IOException {
    return (at > 0 && isCompound(words.get(at - 1), words.get(at)))
        || (end < words.size() && isCompound(words.get(end - 1), words.get(end)));
  }

  private boolean isCompound(Lexicon.Form first, Lexicon.Form next) throws IOException {
    long both = both(first, next);
    return both >= COMPOUNDS && both >= COMPOUND * Math.min(first.uses(), next.uses());
  }

  /// The text with corrected words; unchanged words keep their capitals.
  private static String written(String text, List<Compounds.Token> typed, Path path) {
    var written = new StringBuilder();
    int copied = 0;
    int at = 0;
    for (var reading : path.readings()) {
      int start = typed.get(at).start();
      int end = typed.get(reading.to() - 1).end();
      var exact = exact(reading);
      var shown = String.join(" ", reading.words().stream().map(Lexicon.Form::shown).toList());
      boolean stays = exact.equals(Folding.exact(text.substring(start, end)));
      written.append(text, copied, start).append(stays ? text.substring(start, end) : shown);
      copied = end;
      at = reading.to();
    }
    return written.append(text.substring(copied)).toString();
  }
}

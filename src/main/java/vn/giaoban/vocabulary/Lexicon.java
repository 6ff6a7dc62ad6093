package vn.giaoban.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.giaoban.text.Folding;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.words.PhraseTree;
import vn.giaoban.vocabulary.words.WordIds;
import vn.giaoban.vocabulary.words.WordNumbers;
import vn.giaoban.vocabulary.words.WordRow;
import vn.giaoban.vocabulary.words.WordUse;

/// All word tables compiled into one automaton over words, which finds the matches of all tables in
/// one pass. Safe for any number of threads.
public final class Lexicon {
  private static final String GENERAL_BODIES = "general-bodies.csv";

  /// Tables that are matched without diacritics.
  private static final List<String> PLAIN =
      List.of(
          "task-verbs.csv",
          "judging-words.csv",
          "headings.csv",
          GENERAL_BODIES,
          "deadline-cues.csv");

  /// Tables that are matched with diacritics.
  private static final List<String> EXACT = List.of("name-leads.csv", "deadline-contexts.csv");

  /// A wording of a row, identified in the trie by its index in [#phrases].
  ///
  /// @param written as in the row
  record Phrase(
      WordRow row,
      String written,
      EnumSet<WordUse> uses,
      char tail,
      List<int[]> notBefore,
      List<int[]> notAfter,
      List<int[]> onlyBefore) {
    boolean is(WordUse use) {
      return uses.contains(use);
    }
  }

  final WordIds ids = new WordIds();
  final PhraseTree tree = new PhraseTree();
  final int plain = tree.root();
  final int exact = tree.root();
  private final List<Phrase> phrases = new ArrayList<>();

  /// The first words of general references to bodies.
  private final BitSet generalStarts = new BitSet();

  /// Of the words of these tables, of names and of the topics that ship with the program.
  private final WordNumbers numbers;

  private final Units table;
  private final UnitNames units;
  private final List<WordRow> rows;

  private Lexicon(List<WordRow> rows, Units units) {
    this.rows = List.copyOf(rows);
    rows.forEach(this::add);
    this.table = units;
    var bodies = BodyFinder.standard();
    this.units = new UnitNames(units, heads(), bodies.names());
    this.numbers =
        new WordNumbers(
            List.of(ids, bodies.names().keys(), bodies.words().ids(), TopicCues.standard().ids()),
            Folding::plain);
  }

  /// The tables that ship with the program, loaded once.
  public static Lexicon standard() {
    return Standard.LEXICON;
  }

  /// The rows of the word tables.
  public List<WordRow> rows() {
    return rows;
  }

  /// The same tables without the rows accepted by `dropped`.
  public Lexicon without(Predicate<WordRow> dropped) {
    return new Lexicon(rows.stream().filter(dropped.negate()).toList(), table);
  }

  private Set<String> heads() {
    return phrases.stream()
        .filter(phrase -> phrase.is(WordUse.UNIT_HEAD))
        .map(Phrase::written)
        .collect(Collectors.toSet());
  }

  WordNumbers numbers() {
    return numbers;
  }

  UnitNames units() {
    return units;
  }

  /// Whether a general reference to bodies may start with this word without diacritics.
  boolean startsGeneralBody(int word) {
    return generalStarts.get(word);
  }

  Phrase phrase(int number) {
    return phrases.get(number);
  }

  private void add(WordRow row) {
    boolean marks = EXACT.contains(row.table());
    var notBefore = row.notBefore().stream().map(this::plainPath).toList();
    var notAfter = row.notAfter().stream().map(this::plainPath).toList();
    var onlyBefore = row.onlyBefore().stream().map(this::plainPath).toList();
    var uses = EnumSet.copyOf(row.uses());
    boolean general = row.table().equals(GENERAL_BODIES);
    for (var wording : row.wordings()) {
      int node = marks ? exact : plain;
      int[] unmarked = plainPath(wording);
      int[] words = marks ? path(Folding.exact(wording)) : unmarked;
      for (int word : words) {
        node = tree.extend(node, word);
      }
      generalStarts.set(words[0], general || generalStarts.get(words[0]));
      tree.end(node, phrases.size());
      phrases.add(new Phrase(row, wording, uses, row.tail(), notBefore, notAfter, onlyBefore));
    }
  }

  private int[] plainPath(String wording) {
    return path(Folding.plain(wording));
  }

  /// Its words, with any separator other than a space as a word.
  private int[] path(String folded) {
    var cut = WordBounds.of(folded);
    var path = new ArrayList<Integer>();
    for (int i = 0; i < cut.count(); i++) {
      path.add(ids.add(folded.substring(cut.start(i), cut.end(i))));
      if (i + 1 < cut.count() && !cut.adjoins(i)) {
        path.add(ids.add(folded.substring(cut.end(i), cut.start(i + 1))));
      }
    }
    return path.stream().mapToInt(Integer::intValue).toArray();
  }

  private static final class Standard {
    static final Lexicon LEXICON =
        new Lexicon(
            Stream.concat(
                    Stream.concat(PLAIN.stream(), EXACT.stream())
                        .flatMap(
                            table -> WordRow.read(Lexicon.class, table, Units::check).stream()),
                    new DocumentTypes()
                        .all().stream()
                            .map(
                                type ->
                                    WordRow.of(
                                        "document-types.csv", type.name(), WordUse.DOCUMENT)))
                .toList(),
            Units.standard());
  }
}

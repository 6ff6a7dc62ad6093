package vn.giaoban.vocabulary;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.giaoban.text.WordBounds;
import vn.giaoban.vocabulary.date.DateReader;
import vn.giaoban.vocabulary.date.WrittenDate;
import vn.giaoban.vocabulary.words.NumberedText;
import vn.giaoban.vocabulary.words.PhraseTree;
import vn.giaoban.vocabulary.words.WordIds;
import vn.giaoban.vocabulary.words.WordRow;
import vn.giaoban.vocabulary.words.WordUse;

/// A text with the matches of the word tables, found in one pass.
///
/// Positions are offsets in the text, or word indexes where stated.
public final class Reading {
  static final int NONE = -1;

  /// The most words of a phrase before its last one.
  private static final int LONGEST = 8;

  private final Lexicon lexicon;
  private final CanonicalNames.Known canonical;
  private final NumberedText numbered;
  private final String text;
  private final String plain;
  private final String exact;
  private final WordBounds words;
  private final int[] plainIds;
  private final EnumSet<WordUse> seen = EnumSet.noneOf(WordUse.class);

  /// The matches at word i are those from `firstHit[i]` to `firstHit[i + 1]`.
  private final int[] firstHit;

  private int[] hitEnd = new int[32];
  private int[] hitPhrase = new int[32];
  private int hits;
  private @Nullable List<UnitFinder.Mention> mentions;
  private @Nullable List<WrittenDate> dates;
  private @Nullable BodyText names;
  private @Nullable TopicCues cueTable;
  private @Nullable List<CueFinder.Hit> cues;

  /// @param canonical names that other texts of the notice have
  Reading(Lexicon lexicon, String text, CanonicalNames.Known canonical) {
    this.lexicon = lexicon;
    this.canonical = canonical;
    this.numbered = new NumberedText(text, lexicon.numbers());
    this.text = text;
    this.plain = numbered.plain();
    this.exact = numbered.exact();
    this.words = numbered.words();
    this.plainIds = numbered.plainIds(lexicon.ids);
    this.firstHit = new int[words.count() + 1];
    find();
  }

  private void find() {
    int[] exactIds = numbered.exactIds(lexicon.ids);
    for (int i = 0; i < plainIds.length; i++) {
      firstHit[i] = hits;
      walk(lexicon.plain, plainIds, i);
      walk(lexicon.exact, exactIds, i);
    }
    firstHit[plainIds.length] = hits;
  }

  private void walk(int root, int[] ids, int start) {
    int node = root;
    for (int i = start; i < ids.length; i++) {
      node = ids[i] == WordIds.UNKNOWN ? PhraseTree.NOWHERE : lexicon.tree.next(node, ids[i]);
      if (node == PhraseTree.NOWHERE) {
        return;
      }
      for (int phrase : lexicon.tree.ends(node)) {
        add(phrase, start, i + 1);
      }
      if (i + 1 < ids.length && !words.adjoins(i)) {
        int between =
            lexicon.ids.of(plain, /* start= */ words.end(i), /* end= */ words.start(i + 1));
        node = between == WordIds.UNKNOWN ? PhraseTree.NOWHERE : lexicon.tree.next(node, between);
        if (node == PhraseTree.NOWHERE) {
          return;
        }
      }
    }
  }

  private void add(int number, int start, int end) {
    var phrase = lexicon.phrase(number);
    if (!stands(phrase, start, end)) {
      return;
    }
    if (hits == hitEnd.length) {
      hitEnd = Arrays.copyOf(hitEnd, hits * 2);
      hitPhrase = Arrays.copyOf(hitPhrase, hits * 2);
    }
    hitEnd[hits] = end;
    hitPhrase[hits++] = number;
    seen.addAll(phrase.uses());
  }

  private boolean stands(Lexicon.Phrase phrase, int start, int end) {
    for (int[] other : phrase.notBefore()) {
      if (words.adjoins(end - 1) && is(end, other)) {
        return false;
      }
    }
    for (int[] other : phrase.notAfter()) {
      if (words.adjoins(start - 1) && is(start - other.length, other)) {
        return false;
      }
    }
    if (!phrase.onlyBefore().isEmpty() && !isBefore(phrase.onlyBefore(), end)) {
      return false;
    }
    int behind = words.end(end - 1);
    char tail = phrase.tail();
    return switch (tail) {
      case WordRow.ANYTHING -> true;
      case WordRow.WORD -> words.adjoins(end - 1);
      case WordRow.NOTHING -> behind == text.length();
      default -> behind < text.length() && text.charAt(behind) == tail;
    };
  }

  /// Whether one of the phrases follows, optionally after a comma.
  private boolean isBefore(List<int[]> others, int end) {
    if (end >= words.count()) {
      return false;
    }
    int from = words.end(end - 1);
    boolean near = words.adjoins(end - 1) || text.startsWith(", ", from);
    return near && others.stream().anyMatch(other -> is(end, other));
  }

  private boolean is(int start, int[] path) {
    if (start < 0 || start + path.length > plainIds.length) {
      return false;
    }
    for (int i = 0; i < path.length; i++) {
      if (plainIds[start + i] != path[i] || (i > 0 && !words.adjoins(start + i - 1))) {
        return false;
      }
    }
    return true;
  }

  public String text() {
    return text;
  }

  /// The text in lower case without diacritics, of the same length.
  public String plain() {
    return plain;
  }

  /// The text in lower case with normalized tone marks, of the same length.
  public String exact() {
    return exact;
  }

  /// The dates written in the text.
  public List<WrittenDate> dates() {
    if (dates == null) {
      dates = DateReader.in(exact, plain, words);
    }
    return dates;
  }

  NumberedText numbered() {
    return numbered;
  }

  /// The phrases of a table of topics that stand in the text.
  List<CueFinder.Hit> cues(TopicCues table) {
    if (cues == null || cueTable != table) {
      cueTable = table;
      cues = table.standing(this);
    }
    return cues;
  }

  WordBounds words() {
    return words;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// Whether a phrase with this use occurs in the text.
  public boolean has(WordUse use) {
    return seen.contains(use);
  }

  /// Whether a phrase with this use starts at `offset`.
  public boolean startsAt(int offset, WordUse use) {
    return end(offset, use) != NONE;
  }

  /// End of the longest phrase with this use that starts at `offset`; -1 for none.
  public int end(int offset, WordUse use) {
    if (!has(use)) {
      return NONE;
    }
    int word = wordAt(offset);
    int end = word == NONE ? NONE : longest(word, use);
    return end == NONE ? NONE : words.end(end - 1);
  }

  /// Start of the first phrase with this use between `from` and `to`; -1 for none.
  public int first(WordUse use, int from, int to) {
    if (!has(use)) {
      return NONE;
    }
    for (int word = words.from(from); word < words.count() && words.start(word) < to; word++) {
      for (int hit = firstHit[word]; hit < firstHit[word + 1]; hit++) {
        if (phrase(hit).is(use) && words.end(hitEnd[hit] - 1) <= to) {
          return words.start(word);
        }
      }
    }
    return NONE;
  }

  /// Start of the first phrase with this use from `from`; -1 for none.
  public int first(WordUse use, int from) {
    return first(use, from, text.length());
  }

  /// Whether a phrase with this use ends at `offset`.
  public boolean endsWith(int offset, WordUse use) {
    return start(offset, use) != NONE;
  }

  /// Start of the longest phrase with this use that ends at `offset`; -1 for none.
  public int start(int offset, WordUse use) {
    int last = words.from(offset) - 1;
    if (!has(use) || last < 0 || words.end(last) != offset) {
      return NONE;
    }
    for (int word = Math.max(0, last - LONGEST); word <= last; word++) {
      for (int hit = firstHit[word]; hit < firstHit[word + 1]; hit++) {
        if (hitEnd[hit] == last + 1 && phrase(hit).is(use)) {
          return words.start(word);
        }
      }
    }
    return NONE;
  }

  /// Index of the word that starts at `offset`; -1 for none.
  int wordAt(int offset) {
    int word = words.from(offset);
    return word < words.count() && words.start(word) == offset ? word : NONE;
  }

  /// Index of the word after the longest phrase with this use at word `word`; -1 for none.
  int longest(int word, WordUse use) {
    if (!has(use) || word >= words.count()) {
      return NONE;
    }
    int longest = NONE;
    for (int hit = firstHit[word]; hit < firstHit[word + 1]; hit++) {
      if (hitEnd[hit] > longest && phrase(hit).is(use)) {
        longest = hitEnd[hit];
      }
    }
    return longest;
  }

  /// The row of the longest phrase with this use at word `word`; null for none.
  @Nullable WordRow row(int word, WordUse use) {
    int longest = longest(word, use);
    for (int hit = firstHit[word]; hit < firstHit[word + 1]; hit++) {
      if (hitEnd[hit] == longest && phrase(hit).is(use)) {
        return phrase(hit).row();
      }
    }
    return null;
  }

  void addRows(Set<WordRow> rows) {
    for (int hit = 0; hit < hits; hit++) {
      rows.add(phrase(hit).row());
    }
  }

  /// Whether any phrase starts at word `word`.
  boolean isHit(int word) {
    return firstHit[word] < firstHit[word + 1];
  }

  private Lexicon.Phrase phrase(int hit) {
    return lexicon.phrase(hitPhrase[hit]);
  }

  /// Whether the name of a body, or a general reference to bodies, may start in the text.
  boolean mayNameBody() {
    for (int id : plainIds) {
      if (lexicon.startsGeneralBody(id)) {
        return true;
      }
    }
    return IntStream.range(0, names().size()).anyMatch(this::isNameStart);
  }

  /// Whether one may start at `offset`.
  boolean mayNameBody(int offset) {
    int word = wordAt(offset);
    return word != NONE
        && (lexicon.startsGeneralBody(plainIds[word]) || isNameStart(names().at(word)));
  }

  private boolean isNameStart(int name) {
    return lexicon.units().mayStart(names().key(name))
        || BodyFinder.standard().mayStart(names(), name);
  }

  /// The canonical names in the texts of the notice.
  CanonicalNames.Known canonical() {
    return canonical;
  }

  /// The words as parts of names.
  BodyText names() {
    if (names == null) {
      names = new BodyText(numbered, BodyFinder.standard().names());
    }
    return names;
  }

  /// The bodies named in the text, in order.
  List<UnitFinder.Mention> mentions() {
    if (mentions == null) {
      mentions = new UnitMentions(this).find();
    }
    return mentions;
  }
}

package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.giaoban.text.Folding;
import vn.giaoban.vocabulary.DocumentType;
import vn.giaoban.vocabulary.DocumentType.Cited;
import vn.giaoban.vocabulary.DocumentType.Sense;
import vn.giaoban.vocabulary.DocumentTypes;
import vn.giaoban.vocabulary.words.WordSets;
import vn.giaoban.vocabulary.words.WordUse;

/// Recognises citations without a symbol: "Nghị quyết 06", "Kế hoạch số 25", "NQ 18", "Nghị quyết
/// Trung ương 6 khoá XI".
final class DocumentNames {
  private static final String NUMBER =
      "(?<number>[0-9]{1,5}[a-z]?(?:/(?:19|20)[0-9]{2})?)(?![\\p{L}\\p{N}]|\\s?[/:%]|[.,\\-–][0-9]|\\s[-–]\\s?[0-9])";
  private static final Pattern NEXT_NUMBER =
      Pattern.compile("(?:\\s*+,|\\s++va)\\s++(?:so\\s++)?" + NUMBER);

  /// Words that may follow the number of a document, unlike a counted noun.
  private static final Pattern FOLLOWS =
      Pattern.compile(
          "^(?:\\s*+(?:[.;,:()\\[\\]/”\"]|$)|\\s++(?:"
              + NumberedThings.any("goes_on")
              + "|ngày\\s*+[0-9]|[-–])(?!\\p{L}))");

  private static final Pattern FOLLOWS_YEAR =
      Pattern.compile("^\\s++năm\\s*+(?:19|20)[0-9]{2}(?!\\s?[-–]\\s?[0-9])");
  private static final Pattern CAPITAL = Pattern.compile("^\\s++\\p{Lu}");
  private static final Pattern YEAR = Pattern.compile("(?:199|20[0-6])[0-9]");

  private static final Pattern COUNTED =
      Pattern.compile("^\\s*+(?:%|" + NumberedThings.any("counted") + ")(?!\\p{L})");

  private static final WordSets PARTY_WORDS = WordSets.read(DocumentNames.class, "party-words.csv");

  /// "Nghị quyết Trung ương 6 khoá XI", "Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XX".
  private static final Pattern OF_PARTY =
      Pattern.compile(
          """
          (?<!\\p{L})(?iu:%s)
          (?:(?:[\\s(]++|,\\s++(?=[Kk]h))(?:(?iu:%s)(?!\\p{L})
            |\\p{Lu}\\p{Ll}+(?!\\p{L})|[0-9]{1,2}(?![\\p{N}/\\-–:])|[IVXL]{1,6}(?!\\p{L}))\\)?){1,25}+
          """
              .formatted(ofParty("decides"), ofParty("part")),
          Pattern.COMMENTS);

  private static final Pattern PARTY =
      Pattern.compile("(?iu)(?<!\\p{L})" + ofParty("body") + "(?!\\p{L})");
  private static final Pattern ORDINAL_END =
      Pattern.compile(
          "^.*(?<![\\p{L}\\p{N}])(?:[0-9]{1,2}|[IVXL]{1,6}|thứ (?:%s|%s(?: \\p{L}+)?))(?![\\p{L}\\p{N}])\\)?"
              .formatted(ofParty("ordinal"), ofParty("tens")),
          Pattern.DOTALL);

  private final Pattern bare;
  private final Pattern numbered;
  private final Pattern abbreviated;

  /// First letters of abbreviations.
  private final String starts;

  /// Names that are also verbs, so that a capital after their number proves nothing.
  private final Pattern verb;

  /// Names that always mean documents, unless a counted noun follows the number.
  private final Pattern noun;

  DocumentNames(DocumentTypes types) {
    this.bare = named(types, List.of(Cited.BARE), "\\s++");
    this.numbered = named(types, List.of(Cited.BARE, Cited.NUMBERED), "\\s*+so[\\s:.]*+");
    this.abbreviated =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}/\\-&])(?:(?:%s)\\s?(?:số\\s{0,2})?|(?:%s)\\s?số\\s{0,2})%s"
                .formatted(
                    abbreviations(types, Cited.BARE),
                    abbreviations(types, Cited.NUMBERED),
                    NUMBER));
    this.starts =
        types.all().stream()
            .filter(type -> type.shortCited() != Cited.NO)
            .map(type -> type.abbreviation().substring(0, 1))
            .distinct()
            .collect(Collectors.joining());
    this.verb = Pattern.compile(choice(of(types, type -> type.sense() == Sense.VERB)));
    this.noun = Pattern.compile(choice(of(types, type -> type.sense() == Sense.NOUN)));
  }

  private static List<DocumentType> of(DocumentTypes types, Predicate<DocumentType> wanted) {
    return types.all().stream().filter(wanted).toList();
  }

  private static Pattern named(DocumentTypes types, List<Cited> cited, String between) {
    var names = of(types, type -> cited.contains(type.cited()));
    return Pattern.compile("(?<!\\p{L})(?<name>" + choice(names) + ")" + between + NUMBER);
  }

  private static String abbreviations(DocumentTypes types, Cited cited) {
    return of(types, type -> type.shortCited() == cited).stream()
        .map(DocumentType::abbreviation)
        .collect(Collectors.joining("|"));
  }

  private static String ofParty(String use) {
    return PARTY_WORDS.writtenAlternatives(use);
  }

  /// The folded names as alternatives, longest first.
  static String choice(Collection<DocumentType> types) {
    return types.stream()
        .map(type -> Folding.plain(type.name()))
        .sorted(Comparator.comparingInt(name -> -name.length()))
        .map(name -> name.replace(" ", "\\s++"))
        .collect(Collectors.joining("|"));
  }

  List<DocumentReference> in(FoldedText text) {
    var found = new ArrayList<DocumentReference>();
    ofParty(text, found);
    if (text.numbered()) {
      named(text, numbered, this::isDocument, found);
      named(text, bare, this::isNumber, found);
      abbreviated(text, found);
    }
    return free(found);
  }

  private static void named(
      FoldedText text,
      Pattern shape,
      BiPredicate<FoldedText, MatchResult> accepts,
      List<DocumentReference> found) {
    if (!text.words().has(WordUse.DOCUMENT)) {
      return;
    }
    var search =
        new FoldedText.Search(shape, text.plain(), i -> text.words().first(WordUse.DOCUMENT, i));
    while (search.find()) {
      var match = search.found().toMatchResult();
      if (accepts.test(text, match)) {
        found.add(reference(text, match.start(), match.end()));
        addNext(text, match, found);
      }
    }
  }

  private void abbreviated(FoldedText text, List<DocumentReference> found) {
    var search = new FoldedText.Search(abbreviated, text.text(), i -> nextCapitals(text.text(), i));
    while (search.find()) {
      var match = search.found();
      if (isFollowed(text, match.end(), true)) {
        found.add(reference(text, match.start(), match.end()));
      }
    }
  }

  private int nextCapitals(String text, int index) {
    for (int i = index; i < text.length(); i++) {
      if (isTwoCapitals(text, i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isTwoCapitals(String text, int index) {
    return starts.indexOf(text.charAt(index)) >= 0
        && index + 1 < text.length()
        && Character.isUpperCase(text.charAt(index + 1));
  }

  private static List<DocumentReference> free(List<DocumentReference> found) {
    var free = new ArrayList<DocumentReference>();
    for (var reference : found) {
      if (free.stream().noneMatch(reference::overlaps)) {
        free.add(reference);
      }
    }
    return free;
  }

  /// "Nghị quyết 18 và 19" names two.
  private static void addNext(FoldedText text, MatchResult first, List<DocumentReference> found) {
    var name = text.text().substring(first.start("name"), first.end("name"));
    int end = first.end();
    var next = NEXT_NUMBER.matcher(text.plain()).region(end, text.plain().length());
    while (next.lookingAt()
        && isFollowed(text, next.end(), false)
        && !YEAR.matcher(next.group("number")).matches()) {
      var ref = Folding.oneLine(name + " " + next.group("number"));
      found.add(new DocumentReference(ref, List.of(), next.start("number"), next.end()));
      next.region(next.end(), text.plain().length());
    }
  }

  /// "báo cáo số 12 trường hợp" counts, "Báo cáo số 12 ngày 3/4" cites.
  private boolean isDocument(FoldedText text, MatchResult match) {
    return !verb.matcher(match.group("name")).lookingAt()
        || isFollowed(text, match.end(), Character.isUpperCase(text.text().charAt(match.start())));
  }

  private boolean isNumber(FoldedText text, MatchResult match) {
    boolean proper =
        Character.isUpperCase(text.text().charAt(match.start()))
            && !verb.matcher(match.group("name")).lookingAt();
    return !YEAR.matcher(match.group("number")).matches()
        && (isFollowed(text, match.end(), proper)
            || (noun.matcher(match.group("name")).lookingAt()
                && !COUNTED.matcher(behind(text.exact(), match.end())).find()));
  }

  private static boolean isFollowed(FoldedText text, int end, boolean proper) {
    var exact = behind(text.exact(), end);
    return FOLLOWS.matcher(exact).find()
        || (proper
            && (CAPITAL.matcher(behind(text.text(), end)).find()
                || FOLLOWS_YEAR.matcher(exact).find()));
  }

  private static String behind(String text, int end) {
    return text.substring(end, Math.min(text.length(), end + 30));
  }

  private static void ofParty(FoldedText text, List<DocumentReference> found) {
    if (!text.words().has(WordUse.DOCUMENT)) {
      return;
    }
    var search =
        new FoldedText.Search(OF_PARTY, text.text(), i -> text.words().first(WordUse.DOCUMENT, i));
    while (search.find()) {
      var matcher = search.found();
      var ordinal = ORDINAL_END.matcher(matcher.group());
      if (ordinal.lookingAt() && PARTY.matcher(ordinal.group()).find()) {
        found.add(reference(text, matcher.start(), matcher.start() + ordinal.end()));
      }
    }
  }

  private static DocumentReference reference(FoldedText text, int start, int end) {
    return new DocumentReference(
        Folding.oneLine(text.text().substring(start, end)), List.of(), start, end);
  }
}

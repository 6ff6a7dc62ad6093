package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.giaoban.vocabulary.DocumentTypes;

/// Recognises document numbers with symbols: "296/KH-UBND", "30/2020/NĐ-CP", the Party's
/// "192-KH/TU".
final class DocumentSymbols {
  /// Capitals with at most two small letters among them: "UBND", "TTg", "CTr", "QH14".
  private static final String GROUP =
      "\\p{Lu}[\\p{Lu}0-9&]{0,14}(?:[a-z]{1,2}[\\p{Lu}0-9]{0,6})?(?!\\p{L})";

  private static final String CAPITALS = "\\p{Lu}[\\p{Lu}0-9]{1,8}(?!\\p{L})";

  private static final Pattern SYMBOL =
      Pattern.compile(
          """
          (?:(?<![\\p{L}\\p{N}/]|[\\p{L}\\p{N}][\\-–]|[0-9][.,])|(?<=[Ss]ố))
          (?<number>[0-9]{1,5}[a-zđ]?)
          (?:
            (?<year>\\s{0,2}/\\s{0,2}(?:19|20)[0-9]{2}(?![0-9]))?
            \\s{0,2}/\\s{0,2}(?<state>%1$s)(?<more>(?:(?:\\s?[-–/]|[-–/]\\s?)%1$s|\\.%2$s){0,5})
          | \\s{0,2}[-–]\\s{0,2}(?<type>%1$s)\\s{0,2}[-–/]\\s{0,2}%1$s(?:[-–]%1$s){0,3}
          )
          """
              .formatted(GROUP, CAPITALS),
          Pattern.COMMENTS);

  private static final Pattern NUMBER_AHEAD = Pattern.compile("[0-9]{1,5}[a-zđ]?\\s{0,2}[-–/]");

  /// "KH - UBND", with spaces on both sides.
  private static final Pattern LOOSE_AGENCY = Pattern.compile("\\s{1,2}[-–]\\s{1,2}" + CAPITALS);

  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}");
  private static final Pattern FORM_BEFORE =
      Pattern.compile(
          "(?<!\\p{L})(?:mau|bieu(?: mau)?|phu luc|phu bieu|bang)(?:\\s+(?:so|bieu|bao cao|kem theo))*+[\\s:.]*+$");
  private static final Pattern NUMBER_BEFORE = Pattern.compile("(?<!\\p{L})so[\\s:.]*+$");

  private final DocumentTypes types;
  private final Pattern nameBefore;

  DocumentSymbols(DocumentTypes types) {
    this.types = types;
    this.nameBefore =
        Pattern.compile(
            "(?<!\\p{L})(?:"
                + DocumentNames.choice(types.all())
                + "|cv|qd|nq|kh|tb|ct|tt|nd|ttr|bc"
                + ")\\s*+(?:so[\\s:.]*+)?$");
  }

  List<DocumentReference> in(FoldedText text) {
    var found = new ArrayList<DocumentReference>();
    if (!text.numbered()) {
      return found;
    }
    var search = new FoldedText.Search(SYMBOL, text.text(), i -> next(text, i));
    while (search.find()) {
      var match = search.found().toMatchResult();
      int end = end(text, match);
      if (isSymbol(text, match)) {
        found.add(reference(text, match, end));
      }
    }
    return found;
  }

  /// The start of the first number from `index` that a slash or dash follows; -1 for none.
  private static int next(FoldedText text, int index) {
    for (int i = text.nextNumber(index); i >= 0; i = text.nextNumber(i + 1)) {
      if (NUMBER_AHEAD.matcher(text.text()).region(i, text.text().length()).lookingAt()) {
        return i;
      }
    }
    return -1;
  }

  private DocumentReference reference(FoldedText text, MatchResult match, int end) {
    var words = text.text().substring(match.start(), end);
    var ref = SPACES.matcher(words).replaceAll("").replace('–', '-');
    return new DocumentReference(ref, shorter(match), start(text, match), end);
  }

  /// "Kế hoạch 296" and "296/KH-UBND" in one item are the same plan.
  private List<String> shorter(MatchResult match) {
    var shorter = new ArrayList<String>();
    var group = match.group("type") != null ? match.group("type") : match.group("state");
    for (var type : types.all()) {
      if (type.abbreviation().equals(group)) {
        shorter.add(DocumentReference.key(type.name() + " " + match.group("number")));
        shorter.add(DocumentReference.key(type.abbreviation() + " " + match.group("number")));
        if (match.group("year") != null) {
          shorter.add(
              DocumentReference.key(
                  type.name() + " " + match.group("number") + match.group("year")));
        }
      }
    }
    return shorter;
  }

  private static int end(FoldedText text, MatchResult match) {
    if (match.group("state") == null || !match.group("more").isEmpty()) {
      return match.end();
    }
    var loose = LOOSE_AGENCY.matcher(text.text()).region(match.end(), text.text().length());
    return loose.lookingAt() ? loose.end() : match.end();
  }

  private boolean isSymbol(FoldedText text, MatchResult match) {
    var before = before(text, match);
    if (FORM_BEFORE.matcher(before).find()) {
      return false;
    }
    if (match.group("type") != null) {
      return types.ofAbbreviation(match.group("type")) != null;
    }
    long capitals = CAPITAL.matcher(match.group()).results().count();
    boolean whole = !match.group("more").isEmpty() || match.group("year") != null;
    return capitals >= 2
        && (whole
            || NUMBER_BEFORE.matcher(before).find()
            || nameBefore.matcher(before).find()
            || end(text, match) > match.end());
  }

  /// The words before the number that belong to the citation: "Kế hoạch số".
  private int start(FoldedText text, MatchResult match) {
    var before = before(text, match);
    var name = nameBefore.matcher(before);
    var number = NUMBER_BEFORE.matcher(before);
    int offset = match.start() - before.length();
    if (name.find()) {
      return offset + name.start();
    }
    return number.find() ? offset + number.start() : match.start();
  }

  private static String before(FoldedText text, MatchResult match) {
    return text.plain().substring(Math.max(0, match.start() - 40), match.start());
  }
}

package vn.giaoban.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Recognises standards and technical regulations by number: "TCVN ISO 9001:2015", "QCVN
/// 16:2019/BXD".
final class StandardNames {
  private static final Pattern STANDARD =
      Pattern.compile(
          """
          (?<![\\p{L}\\p{N}])
          (?<body>(?:TCVN|QCVN|QCĐP|QCDP|ĐLVN|TCCS|TCXDVN|TCXD|TCN)(?:\\s{0,2}[-/]?\\s{0,2}(?:ISO|IEC)(?:\\s?/\\s?(?:IEC|TS|TR|IEEE|ASTM)){0,2})?
            |ISO(?:\\s?/\\s?(?:IEC|TS|TR|IEEE|ASTM)){0,2}|IEC|OHSAS|IATF|ASTM\\s[A-Z]|SA(?=\\s?8000))
          \\s{0,2}(?:số\\s{0,2})?[:\\-]?\\s{0,2}
          (?<number>[0-9]{1,6}(?:-[0-9]{1,3}){0,3})
          (?<year>\\s{0,2}[:\\-]\\s{0,2}(?:19|20)[0-9]{2}(?![0-9]))?
          (?<suffix>\\s?/\\s?\\p{Lu}[\\p{Lu}&]{1,14})?
          (?![\\p{L}\\p{N}])
          """,
          Pattern.COMMENTS);

  private static final String BODY_STARTS = "TQĐIOAS";

  /// Spaces around the punctuation in the number of a standard.
  private static final Pattern LOOSE = Pattern.compile("\\s*([:/\\-])\\s*");

  private static int next(String text, int index) {
    for (int i = index; i < text.length(); i++) {
      if (mayStart(text, i)) {
        return i;
      }
    }
    return -1;
  }

  /// Whether the name of a standards body may start at `index`: two capitals.
  private static boolean mayStart(String text, int index) {
    return BODY_STARTS.indexOf(text.charAt(index)) >= 0
        && index + 1 < text.length()
        && Character.isUpperCase(text.charAt(index + 1))
        && (index == 0 || !Character.isLetterOrDigit(text.charAt(index - 1)));
  }

  List<DocumentReference> in(FoldedText text) {
    var found = new ArrayList<DocumentReference>();
    if (!text.numbered()) {
      return found;
    }
    var search = new FoldedText.Search(STANDARD, text.text(), i -> next(text.text(), i));
    while (search.find()) {
      var matcher = search.found();
      var ref = LOOSE.matcher(matcher.group()).replaceAll("$1").replaceAll("\\s+", " ");
      found.add(new DocumentReference(ref, shorter(ref), matcher.start(), matcher.end()));
    }
    return found;
  }

  /// "ISO 9001:2015", "ISO 9001" and "TCVN ISO 9001" for "TCVN ISO 9001:2015".
  private static List<String> shorter(String ref) {
    var shorter = new ArrayList<String>();
    var dated = ref.replaceFirst("^TCVN (?=ISO|IEC)", "");
    for (var name : List.of(ref, dated)) {
      shorter.add(DocumentReference.key(name));
      shorter.add(DocumentReference.key(name.replaceFirst("[:\\-](?:19|20)[0-9]{2}(?:/.*)?$", "")));
    }
    shorter.removeIf(DocumentReference.key(ref)::equals);
    return shorter;
  }
}

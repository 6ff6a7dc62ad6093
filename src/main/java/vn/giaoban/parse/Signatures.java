package vn.giaoban.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.giaoban.notice.Person;
import vn.giaoban.text.Folding;

/// Parses the end of a notice: recipients ("Nơi nhận") and signature block, stacked, in columns, or
/// flattened into one.
final class Signatures {
  private static final Pattern RECIPIENTS = Pattern.compile("^\\W*n[oơ]i nh[aâ]n\\b.*");

  /// Matches folded text: "TL. GIÁM ĐỐC", "K/T CHỦ TỊCH", "TM. ỦY BAN NHÂN DÂN".
  private static final Pattern ON_BEHALF =
      Pattern.compile("^(?:(?:tl|kt|tm|tuq|q|tun|tưq)\\s?\\.|[tk]/[tlmu]?q?\\.?)\\s?.{3,60}");

  private static final Pattern BEHALF =
      Pattern.compile("(?iu)^(?:(?:TL|KT|TM|TUQ|TUN)\\s?\\.|[TK]/[TLM]\\.?)\\s*");

  /// A role in the meeting, not a title: "CHỦ TRÌ", "THƯ KÝ CUỘC HỌP".
  private static final Pattern ROLE =
      WordTables.MEETING.plainShape("^%s(?: %s)?$", "signs_as", "meeting");

  private static final Pattern ROLE_AT_END =
      Pattern.compile(
          "(?:^|(?<=[\\s:;.,]))(CHỦ TRÌ|CHỦ TỌA|CHỦ TOẠ|THƯ KÝ|NGƯỜI GHI BIÊN BẢN)(?: CUỘC HỌP| HỘI NGHỊ)?[\\s.,:]*$");

  /// Two roles whose columns have become one line.
  private static final Pattern ROLES =
      WordTables.MEETING.plainShape(
          "^(%1$s)(?: %2$s)?\\s+(%1$s)(?: %2$s)?$", "signs_as", "meeting");

  private static final Pattern NAME_AT_END =
      Pattern.compile(
          "(?:^|(?<=[.;:,)]\\s)|(?<=\\s{2}))(\\p{Lu}\\p{L}*(?:[ -]\\p{Lu}\\p{L}*){1,5})$");

  private static final Pattern SIGNED = Pattern.compile("(?iu)\\(\\s*đã ký\\s*\\)");

  /// Title in capitals and name on one line: "PHÓ CHỦ NHIỆM Mai Văn A".
  private static final Pattern FLAT =
      Pattern.compile(
          "(?<title>[^\\p{Ll}]*\\p{Lu}{2}[,.]?)\\s+(?<name>(?:[\\p{L}.]{1,6}\\.\\s?)*\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,5})");

  private static final Pattern CHAIRED = Pattern.compile("^(?:chu tri|chu toa).*");
  private static final Pattern CLERK = Pattern.compile("^(?:thu ky|nguoi ghi).*");
  private static final double LAST_PART = 0.5;

  private Signatures() {}

  /// Index of the first line of the end; the number of lines if there is none.
  static int start(List<SourceLine> lines) {
    int start = lines.size();
    int last = lines.size() - 1;
    while (last >= 0 && lines.get(last).task() != null) {
      last--; // An annex stands behind the signature.
    }
    int from = (int) ((last + 1) * LAST_PART);
    for (int i = last; i >= from; i--) {
      var line = lines.get(i);
      if (line.task() == null && (RECIPIENTS.matcher(line.plain()).matches() || isRank(line))) {
        start = i;
      }
    }
    return start;
  }

  private static boolean isRank(SourceLine line) {
    if (line.mark() != null) {
      return false;
    }
    return line.columns().stream().map(MappedText::text).anyMatch(Signatures::isRank);
  }

  private static boolean isRank(String text) {
    return TextShape.capitals(text)
        && (ON_BEHALF.matcher(Folding.plain(text)).matches() || rank(text) != null);
  }

  /// The title or role that is alone on a line in capitals, without its body.
  private static @Nullable String rank(String text) {
    var bare = BEHALF.matcher(text.replaceAll("[\\s.,:]+$", "")).replaceFirst("");
    var plain = Folding.plain(bare);
    boolean role = ROLE.matcher(plain).matches() || ROLES.matcher(plain).matches();
    return role ? bare : PersonTitles.signed(bare);
  }

  /// The texts of all columns.
  static List<String> texts(List<SourceLine> end) {
    return end.stream().flatMap(line -> line.columns().stream()).map(MappedText::text).toList();
  }

  /// The signatory, or null. If two sign minutes, the one who presided.
  static @Nullable Person signer(List<SourceLine> end) {
    var titles = new ArrayList<String>();
    var names = new ArrayList<String>();
    boolean beside = false;
    for (var text : texts(end)) {
      var roles = ROLES.matcher(Folding.plain(text.strip()));
      if (roles.matches()) {
        titles.add(roles.group(1));
        titles.add(roles.group(2));
        beside = true;
      }
      var pair = beside ? PersonFinder.pair(text.strip()) : List.<String>of();
      if (!pair.isEmpty()) {
        names.addAll(pair);
      } else if (!roles.matches()) {
        read(text, titles, names);
      }
    }
    if (names.isEmpty()) {
      return null;
    }
    boolean minutes =
        titles.stream().anyMatch(title -> CLERK.matcher(Folding.plain(title)).matches());
    var ranks = titles.stream().filter(title -> !isRole(title)).toList();
    var title = ranks.isEmpty() ? null : ranks.getLast();
    return new Person(minutes && chairFirst(titles) ? names.getFirst() : names.getLast(), title);
  }

  private static boolean chairFirst(List<String> titles) {
    for (var title : titles) {
      if (CHAIRED.matcher(Folding.plain(title)).matches()) {
        return true;
      }
      if (CLERK.matcher(Folding.plain(title)).matches()) {
        return false;
      }
    }
    return false;
  }

  private static boolean isRole(String title) {
    var plain = Folding.plain(title);
    return CHAIRED.matcher(plain).matches() || CLERK.matcher(plain).matches();
  }

  private static void read(String text, List<String> titles, List<String> names) {
    var stripped = SIGNED.matcher(text.replaceAll("[|_]+", " ")).replaceAll(" ").strip();
    var flat = FLAT.matcher(stripped);
    if (flat.matches() && PersonFinder.isName(flat.group("name"))) {
      read(flat.group("title"), titles, names);
      names.add(PersonFinder.bareName(flat.group("name")));
      return;
    }
    var title = titleAtEnd(stripped);
    if (title != null) {
      titles.add(title);
      return;
    }
    var marked = Mark.read(stripped) != null;
    if (!marked && PersonFinder.isName(stripped)) {
      names.add(PersonFinder.bareName(stripped));
      return;
    }
    var name = NAME_AT_END.matcher(stripped);
    if (marked && name.find() && PersonFinder.isName(name.group(1)) && name.start(1) > 0) {
      names.add(name.group(1));
    }
  }

  /// The title in capitals on a line, or at its end where columns were flattened.
  private static @Nullable String titleAtEnd(String text) {
    var role = ROLE_AT_END.matcher(text);
    var title = role.find() ? role.group(1) : PersonTitles.atEnd(text);
    boolean line = title == null && TextShape.capitals(text) && Mark.read(text) == null;
    return line ? rank(text) : title;
  }
}
